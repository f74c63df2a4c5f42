"""From the bytes of a file to sheets of rows of plain cells, within limits."""
