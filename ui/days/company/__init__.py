"""Who comes along to help on a day: companions and interpreters, and what does not fit."""
