"""Pictures of the program and its papers, made by itself: `python3 dev.py shot`."""
