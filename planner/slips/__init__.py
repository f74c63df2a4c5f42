"""Paper: slips, bring-lists, day lists and desk lists, and the slips as they were issued."""
