"""A worker that says who it is and then works for ever: what lifeline.py starts in its test."""

import os
import signal
import sys

if sys.argv[2:] == ["deaf"]:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
with open(sys.argv[1] + ".next", "w") as file:
    file.write(f"{os.getpid()}\n")
os.rename(sys.argv[1] + ".next", sys.argv[1])
while True:
    signal.pause()
