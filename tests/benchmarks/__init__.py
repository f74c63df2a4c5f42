"""Measurements: how good and how fast, beside the figures there are to compare with."""
