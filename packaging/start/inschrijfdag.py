"""Starts the window of a bundle."""

from multiprocessing import freeze_support

if __name__ == "__main__":
    freeze_support()  # a spawned process does its work here, and never loads the window
    from ui.__main__ import main

    raise SystemExit(main())
