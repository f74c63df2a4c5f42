"""Reserve copies of an office's file: made by themselves, kept by a rule, put back on request."""
