"""Starts the window of a bundle."""

import gc
from multiprocessing import freeze_support

if __name__ == "__main__":
    freeze_support()  # a spawned process does its work here, and never loads the window
    gc.disable()  # nothing that is loaded here ever goes
    from ui.__main__ import main

    gc.freeze()
    gc.enable()
    raise SystemExit(main())
