"""The screens for days: the list, the dialogs and the choice of the day."""
