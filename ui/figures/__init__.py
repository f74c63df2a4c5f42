"""The page of figures: pictures and tables of what the days come to."""
