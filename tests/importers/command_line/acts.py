"""What the processes of these tests are asked to do."""

import os
import signal
import time


def act(task: str) -> str:
    """Do as told; all else is answered."""
    if task == "hang":
        time.sleep(60)
    if task == "be killed":
        os.kill(os.getpid(), signal.SIGKILL)
    if task == "fail":
        raise MemoryError
    if task == "leave":
        os._exit(1)
    return task.upper()
