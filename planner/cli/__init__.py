"""The same work without a window: `python -m planner`."""
