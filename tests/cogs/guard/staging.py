"""A chat with the real guard, in which a message itself says what is found in it."""

import sys
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from bot.cog import screen
from bot.events import MemberJoined, MessageEdited, MessageSent
from bot.sight import Sight
from bot.testing import ROOT, FakeChat, FakeMember, fake_chat
from cogs.guard.cog import Guard
from cogs.guard.config import Options
from cogs.guard.evidence import Copy, Decision, Evidence, Finding
from cogs.guard.pieces import pieces_of

Acting = partial(Options, soft_start=0)
"""Options of a guard whose first days are over."""
NAMED = Path(__file__).parent
STAGE = """
from tests.cogs.guard.staging import Staged

COG = Staged
"""


class Staged(Guard):
    """`bad listed delete` is a message in which a listed host was found, to be deleted.

    A fourth word may be a mode; all after a comma is what anybody writes. With `third time` in it,
    it is found only where somebody wrote the same twice before.
    """

    @screen(MessageSent, MessageEdited, MemberJoined, then="found")
    def look(self, sight: Sight) -> Finding | None:
        """What the message says of itself."""
        event = sight.event
        text = event.text if isinstance(event, MessageSent | MessageEdited) else event.who.name
        if sight.operator or not text.startswith("bad "):
            return None
        copies = [Copy(each.room, each.message) for each in sight.recent if each.text == text]
        if "third time" in text and len(copies) < 2:
            return None
        rule, action, *mode = text.partition(",")[0].split()[1:]
        evidence = Evidence(rule, 1.2, "evil.example", frozenset({"spaced"}), "phish")
        decision = Decision(action, (*mode, "enforce")[0], 1.2, (rule,), (evidence,))  # type: ignore[arg-type]
        if event.room and event.message:
            copies.append(Copy(event.room, event.message))
        return Finding(decision, tuple(pieces_of(event)), tuple(copies))


@asynccontextmanager
async def staged_chat(**given: Any) -> AsyncIterator[FakeChat]:
    """A fake chat whose only cogs are the guard and the letters."""
    with tempfile.TemporaryDirectory() as folder:
        name = f"staged_{Path(folder).name}"
        cogs = Path(folder) / name
        for cog in ("guard", "letters"):
            (cogs / cog).mkdir(parents=True)
            for part in ("texts", "migrations", "events.py"):
                if (real := ROOT / "cogs" / cog / part).exists():
                    (cogs / cog / part).symlink_to(real)
        (cogs / "guard" / "__init__.py").write_text(STAGE, "utf-8")
        letters = "from cogs.letters import COG as COG\n"
        (cogs / "letters" / "__init__.py").write_text(letters, "utf-8")
        sys.path.append(folder)
        try:
            async with fake_chat(cogs=cogs, **given) as chat:
                yield chat
        finally:
            sys.path.remove(folder)
            for module in [each for each in sys.modules if each.split(".")[0] == name]:
                del sys.modules[module]


async def meets(chat: FakeChat) -> tuple[FakeMember, FakeMember]:
    """Olga, an operator, and Bo, who came just now."""
    olga = chat.has("Olga", rights=["people"])
    return olga, await chat.joins("Bo", native="bo")


def guard(options: Mapping[str, Any]) -> dict[str, Any]:
    """Options of the guard as an operator writes them."""
    return {"guard": TypeAdapter(Options).validate_python({"soft_start": "0d"} | dict(options))}
