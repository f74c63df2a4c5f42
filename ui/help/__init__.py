"""The handbook: a page for each task, opened by F1 where it is about, and the quick card."""
