"""An office on a PostgreSQL server, for several computers at once."""
