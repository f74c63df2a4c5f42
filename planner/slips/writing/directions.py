"""Which languages are written from right to left."""

RIGHT_TO_LEFT = frozenset({"ar", "fa", "ps", "ur", "ckb", "he"})
