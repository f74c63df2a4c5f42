"""The look: tokens, made into a palette and one style sheet."""
