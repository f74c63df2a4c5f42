"""A whole day played against the real queue: for trying, teaching and testing."""
