"""Trying out that everything the program needs came along, as whoever installs it wants to know."""
