"""The process that draws cards: reads one order a line, and answers each with the card."""

import json
import os
import resource
import signal
import sys
from pathlib import Path
from typing import BinaryIO

from bot.cards.drawing import Drawing
from bot.cards.fonts import Unreadable

MEMORY = 1 << 30  # bytes of addresses, of which fonts that are only mapped take 100 MB
NICE = 5  # whoever chats goes before whoever draws


def main(fonts: Path, asked: BinaryIO, answers: BinaryIO) -> None:
    """Draw until nobody asks any more; whatever else goes wrong ends the process, and is seen."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    os.nice(NICE)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for Plaza, which ends this one, too
    drawing = Drawing(fonts)
    for line in asked:
        data = b""
        try:
            told, data = drawing.draw(**json.loads(line))
        except Unreadable as error:
            told = {"refused": str(error)}
        answers.write(json.dumps(told | {"bytes": len(data)}).encode() + b"\n" + data)
        answers.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.stdin.buffer, sys.stdout.buffer)
