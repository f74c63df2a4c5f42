"""What is printed after a day: whom to call, letters about papers, and a landlord's own list."""
