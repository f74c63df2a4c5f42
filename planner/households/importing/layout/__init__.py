"""Which row of a sheet is its heading, and what each column means."""
