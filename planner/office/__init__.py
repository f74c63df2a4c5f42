"""The office itself: its file, its landlords and the data it starts from."""
