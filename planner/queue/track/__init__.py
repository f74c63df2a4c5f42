"""Where everybody is and how long it took, worked out from what happened and nothing else."""
