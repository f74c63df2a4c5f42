"""Typing in afterwards what happened on paper, after a power cut: all of it or nothing."""
