"""Letters of every script on paper: their order, their shapes, and the fonts in a PDF."""
