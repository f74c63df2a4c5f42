"""How long names are kept, and really erasing them."""
