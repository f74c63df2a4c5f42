"""The day pack: all paper with which a day goes on when the power or the printer fails."""
