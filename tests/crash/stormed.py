"""The real program with a storm before its browser chat."""

import sys
from pathlib import Path

from bot.platforms.webchat import chat
from tests.crash import storming
from tests.faults import planted
from tests.story import child


def main(folder: Path) -> None:
    """Serve as the story's child does."""
    child.LACKING["storm"] = [storming.Storming]
    with planted(chat, "Tabs", storming.Known):
        child.main(folder, "storm")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
