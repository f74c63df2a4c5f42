"""A landlord's list of what came of a day: read, held against the day, and taken over."""
