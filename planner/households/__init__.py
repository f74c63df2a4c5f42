"""The people who come: households, their wishes, and the lists they are on."""
