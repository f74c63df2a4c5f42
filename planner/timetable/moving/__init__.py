"""Work by hand on the board: where a visit fits, what stands in the way, moving and fixing."""
