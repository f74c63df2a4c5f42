"""The journal as an audit: who did or looked at what, and whether it is still as written."""
