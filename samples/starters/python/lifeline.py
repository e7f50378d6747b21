"""Ends this process when the bridge that has started it is gone. Standard library only.

In a worker of yours, before anything else:

    import lifeline
    lifeline.watch()

or without touching it: python3 lifeline.py WORKER.py ARGUMENTS...

A bridge that is killed can tell its workers nothing, but the pipe that is their standard input ends with it. Then the worker
is told to end as by SIGTERM, and ended a second later if it has not. Nothing else may read standard input. A process that no
bridge has started, which has no MYCELIUM_WORKER, is left as it is.
"""

import os
import runpy
import signal
import sys
import threading

EXIT_LIMIT_SECONDS = 1.0

_watched = False


def watch():
    """Watches standard input, if a bridge has started this process; to call again does nothing."""
    global _watched
    if _watched or "MYCELIUM_WORKER" not in os.environ:
        return
    _watched = True
    threading.Thread(target=_hold, name="life-line", daemon=True).start()


def _hold():
    # Not sys.stdin: its lock, held by a daemon thread, makes the interpreter abort when it ends.
    try:
        while os.read(0, 64):
            pass  # nothing is ever said on it
    except OSError:
        pass
    end_anyway = threading.Timer(EXIT_LIMIT_SECONDS, os._exit, [0])
    end_anyway.daemon = True
    end_anyway.start()
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("usage: lifeline.py WORKER.py [ARGUMENTS...]")
    watch()
    sys.argv = sys.argv[1:]
    sys.path[0] = os.path.dirname(os.path.abspath(sys.argv[0]))
    runpy.run_path(sys.argv[0], run_name="__main__")
