"""The wizard that brings in referrers' lists, in five steps."""
