"""Importing the lists of referrers: read, find the columns, judge each row, apply."""
