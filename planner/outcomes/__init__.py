"""What came of a day: the result per household and landlord, and who still needs help."""
