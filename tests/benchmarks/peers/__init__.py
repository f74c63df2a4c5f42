"""Other ways to plan the same days, as somebody would use them; each in a process of its own.

`python -m tests.benchmarks.peers.NAME PROBLEM.json SECONDS PLAN.json`, with nothing of the program.
"""
