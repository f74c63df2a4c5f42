"""Starts the command line of a bundle."""

from multiprocessing import freeze_support

if __name__ == "__main__":
    freeze_support()
    from planner.cli.app import main

    main()
