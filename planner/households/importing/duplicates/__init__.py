"""Who may be on the lists twice, or in the office already."""
