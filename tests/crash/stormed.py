"""The real program with a storm before its browser chat, whole or lacking what keeps codes apart."""

import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from bot.platforms.webchat import chat
from cogs.coupons.claims import store as coupons
from cogs.coupons.stock import store as stocks
from tests.crash import storming
from tests.faults import planted
from tests.story import child

LACKS = "STORM_LACKS"  # which of these is taken out


def always(*asked: Any) -> bool:
    """One is taken from the stock, whatever is left of it."""
    del asked
    return True


def nothing(*asked: Any) -> list[Any]:
    """Nobody looks whether the member has one already, as two processes at once do not."""
    del asked
    return []


PLANTS: dict[str, tuple[Any, str, Callable[..., Any]]] = {
    "guard": (stocks, "take", always),
    "look": (coupons, "of_member", nothing),
}


def main(folder: Path) -> None:
    """Serve as the story's child does."""
    child.LACKING["storm"] = [storming.Storming]
    with ExitStack() as stack:
        stack.enter_context(planted(chat, "Tabs", storming.Known))
        if (lacks := os.environ.get(LACKS)) is not None:
            stack.enter_context(planted(*PLANTS[lacks]))
        child.main(folder, "storm")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
