"""Which documents a household must show, to whom, and what is known of them."""
