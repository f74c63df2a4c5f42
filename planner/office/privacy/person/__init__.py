"""Everything about a household, or about one person in it (GDPR art. 15 and 20)."""
