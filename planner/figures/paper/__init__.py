"""The report on paper: its words, its pictures and its tables."""
