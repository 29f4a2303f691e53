"""Chats in which newcomers are told something, and what the lobby says of what waits."""

from collections.abc import Sequence
from typing import Any

from bot.effects import Quota
from bot.testing import FakeChat, fake_chat

HOUR, DAY = 3_600_000, 86_400_000
ONE_A_DAY = Quota(1, DAY, private=True, each=True)
TWO_AN_HOUR = Quota(2, HOUR, private=True)
FROM = "\nFrom Home, where you are a member."
WAIT = (
    "There are private messages for some of you that I may not send yet, or not to you. "
    "Press to read yours; nobody else sees them."
)


def told_by(*steps: str) -> dict[str, str]:
    """A script that tells each newcomer something, step by step."""
    lines = "".join(f"  - {step}\n" for step in steps)
    return {
        "tell": "name: Tell\nkind: service\nwhen: [{on: member.passed}]\n"
        f"where: {{communities: [home]}}\nsteps:\n{lines}"
    }


def whispering(
    *texts: str, quotas: Sequence[Quota] = (ONE_A_DAY,), settings: dict[str, Any] | None = None
) -> Any:
    """A chat in which each newcomer is told these texts at once."""
    scripts = told_by(*(f"whisper: {text!r}" for text in texts))
    return fake_chat(scripts=scripts, quotas=quotas, settings=settings)


def lobby(chat: FakeChat) -> list[str]:
    """What is said in the lobby of waiting messages; welcomes stand there, too."""
    return [text for text in chat.said() if text.startswith("There are private")]
