"""Who is in the office, kept in memory so that anybody is found while somebody types."""
