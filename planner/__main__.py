"""Runs the command line: `python -m planner`."""

from multiprocessing import freeze_support

from planner.cli.app import main

if __name__ == "__main__":
    freeze_support()
    main()
