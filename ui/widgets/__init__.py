"""Parts that screens are built of; they know nothing of the office."""
