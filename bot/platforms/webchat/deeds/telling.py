"""What every event of the browser chat has: it comes from an action that a member did in a room."""

from typing import Any, TypeVar

from bot.events import MemberEvent, Person
from bot.platforms.webchat.deeds.store import Action
from bot.platforms.webchat.settings import NAME

E = TypeVar("E", bound=MemberEvent)


def told(shape: type[E], kind: str, done: Action, who: Person, **facts: Any) -> E:
    """The event of this shape that an action is; `facts` are what it has of its own."""
    return shape(
        id=f"{kind}:{done.id}",
        platform=NAME,
        community=done.community,
        at=done.at,
        who=who,
        room=done.room,
        **facts,
    )
