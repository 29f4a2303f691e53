"""The memory of this process and of its children, looked at again and again."""

import threading
from pathlib import Path

PROBE_SECONDS = 0.02


class Memory:
    """The most megabytes that this process had, and that it had with its children."""

    def __init__(self) -> None:
        self.own = self.all = 0.0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> "Memory":
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        own = Path("/proc/self")
        while not self._over.wait(PROBE_SECONDS):
            children = [
                pid for task in (own / "task").iterdir() for pid in _read(task / "children").split()
            ]
            mine = _resident(own)
            self.own = max(self.own, mine)
            self.all = max(self.all, mine + sum(_resident(Path("/proc") / pid) for pid in children))


def _resident(process: Path) -> float:
    for line in _read(process / "status").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (FileNotFoundError, ProcessLookupError):  # it is over
        return ""
