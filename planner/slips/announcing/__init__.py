"""Announcing a day: poster, letters to referrers, mail text and calendar files. In Dutch."""
