"""What a person sees, as lines that can be read in a terminal; and which message words mean."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tests.standins.discord import bits
from tests.standins.discord.calls import Impossible
from tests.standins.discord.presses import components, names
from tests.standins.discord.shapes import Wire

if TYPE_CHECKING:
    from tests.standins.discord.people import Person

LAST = 20  # messages of a room


def seen(person: "Person") -> str:
    """All rooms and threads that the person sees, then the private conversation."""
    world = person.discord.world
    rooms = [(f"#{room['name']}", person.sees(room)) for room in places(person)]
    alone = (f"{world.bot['username']} in private", person.direct_messages())
    lines = [f"What {person.name} sees:"]
    for title, there in (*rooms, alone):
        if there:
            lines += ["", title, *(line for each in there[-LAST:] for line in lines_of(each))]
    return "\n".join([*lines, ""])


def places(person: "Person") -> list[Wire]:
    """The channels and threads of the guild that the person may view."""
    rooms = person.discord.world.rooms[person.guild["id"]].values()
    return [room for room in rooms if person.may(bits.VIEW_CHANNEL, room)]


def lines_of(message: Wire) -> Iterator[str]:
    """Who says what, then what is to be pressed, a line each."""
    author = message["author"]["global_name"] or message["author"]["username"]
    alone = " (only this person sees it)" if message["flags"] & bits.EPHEMERAL else ""
    said = message["content"].splitlines() or [""]
    yield f"  {author}{alone}: {said[0]}"
    yield from (f"    {line}" for line in said[1:])
    for embed in message["embeds"]:
        yield f"    | {embed.get('title', '')} {embed.get('description', '')}".rstrip()
    for each in components(message["components"]):
        if names(each) and each["type"] != 1:
            yield f"    [{names(each)[0]}]{' greyed out' if each.get('disabled') else ''}"
    for each in message.get("reactions", ()):
        yield f"    {each['emoji']['name']} {each['count']}"


def meant(person: "Person", words: str, carrying: str = "") -> Wire:
    """The message with this id, or the newest that has these words and the person sees.

    `carrying`: it must have a button or select that is called so.

    Raises: Impossible.
    """
    there = [*person.direct_messages(), *(m for room in places(person) for m in person.sees(room))]
    for each in sorted(there, key=lambda message: int(message["id"]), reverse=True):
        called = [name for part in components(each["components"]) for name in names(part)]
        fits = not carrying or carrying in called
        if fits and (each["id"] == words or words in each["content"]):
            return each
    raise Impossible(f"{person.name} sees no message with {words or carrying!r}")
