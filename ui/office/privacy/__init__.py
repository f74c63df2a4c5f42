"""How long names are kept, erasing, everything about somebody, and the journal as an audit."""
