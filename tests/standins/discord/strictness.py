"""One refused request and a neighbour that passes: how the tests of strictness are written."""

import io
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from tests.standins.discord import Standin, messages
from tests.standins.discord import open_standin as open_standin
from tests.standins.discord.shapes import Wire

Arrange = Callable[[Standin], None]
WHOLE = "(the whole body)"
ROOM = "/channels/{general}/messages"


@dataclass(frozen=True)
class Ask:
    """A request; {names} in its path stand for ids of the small world."""

    method: str
    path: str
    body: Any = None
    files: Mapping[str, int] = field(default_factory=dict)  # by name: how many bytes
    reason: str = ""


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    body: Any
    headers: Mapping[str, str]


def nothing(discord: Standin) -> None:
    """The small world as it is."""


@dataclass(frozen=True)
class Case:
    """A rule: what it refuses, how, and the nearest thing that it lets pass."""

    rule: str
    refused: Ask
    status: int
    code: int
    passes: Ask
    at: str = ""  # the path of the fault in `errors`, with dots
    before: Arrange = nothing  # for both requests
    spoiled: Arrange = nothing  # for the refused one alone


def invalid(rule: str, at: str, refused: Ask, passes: Ask, **more: Arrange) -> Case:
    """A form with a fault at a path: 50035."""
    return Case(rule, refused, 400, 50035, passes, at, **more)


def said(body: Any, **more: Any) -> Ask:
    """A message in #general."""
    return Ask("POST", ROOM, body, **more)


def names(discord: Standin) -> dict[str, str]:
    """Ids that paths and bodies name."""
    world = discord.world
    rooms = {
        room["name"].replace("-", "_"): room["id"]
        for room in world.rooms[world.guild["id"]].values()
    }
    people = {user["username"]: user["id"] for user in world.users.values()}
    roles = {f"role_{role['name']}": role["id"] for role in world.guild["roles"]}
    own = {"guild": world.guild["id"], "app": world.application["id"], "bot": world.bot["id"]}
    found = {
        f"said_{m['content']}": id for here in world.messages.values() for id, m in here.items()
    }
    return {**people, **rooms, **roles, **found, **own}


def amy(discord: Standin) -> Wire:
    """A plain member, who has written something; the bot has, too."""
    world = discord.world
    user = world.add_user("Amy")
    world.add_member(world.guild, user)
    room = world.room("general")
    messages.post(discord, room, user, "hers")
    messages.post(discord, room, world.bot, "own")
    return user


def filled(value: Any, known: Mapping[str, str]) -> Any:
    """A path or body with ids for the names in it."""
    if isinstance(value, str) and value.startswith("{") and value[1:-1] in known:
        return known[value[1:-1]]
    if isinstance(value, dict):
        return {key: filled(each, known) for key, each in value.items()}
    return [filled(each, known) for each in value] if isinstance(value, list) else value


async def ask(discord: Standin, request: Ask, *, token: str = "") -> Answer:
    """Send a request with a plain HTTP client."""
    known = names(discord)
    path = "/".join(filled(part, known) for part in request.path.split("/"))
    headers = {"Authorization": f"Bot {token or discord.token}"}
    if request.reason:
        headers["X-Audit-Log-Reason"] = request.reason
    sent: dict[str, Any] = {}
    body = filled(request.body, known)
    if request.files:
        form = aiohttp.FormData({"payload_json": json.dumps(body)})
        for number, (name, size) in enumerate(request.files.items()):
            form.add_field(f"files[{number}]", io.BytesIO(bytes(size)), filename=name)
        sent["data"] = form
    elif body is not None:
        sent["json"] = body
    async with (
        aiohttp.ClientSession() as session,
        session.request(request.method, discord.api_url + path, headers=headers, **sent) as got,
    ):
        text = await got.text()
        told = json.loads(text) if got.content_type == "application/json" and text else text
        return Answer(got.status, told, got.headers)


def fault_at(body: Any, path: str) -> Any:
    """The faults at a path of `errors`, or None."""
    place = body.get("errors", {})
    for step in path.split(".") if path != WHOLE else ():
        place = place.get(step, {})
    return place.get("_errors")


async def holds(case: Case) -> None:
    """The refused request is refused as Discord does, its neighbour is not."""
    got = await in_its_world(case.refused, case.before, case.spoiled)
    assert (got.status, got.body.get("code")) == (case.status, case.code), got.body
    assert not case.at or fault_at(got.body, case.at), got.body
    neighbour = await in_its_world(case.passes, case.before, nothing)
    assert neighbour.status < 300, f"the neighbour: {neighbour.status} {neighbour.body}"


async def in_its_world(request: Ask, *arrange: Arrange) -> Answer:
    """The answer of a fresh stand-in with Amy in it."""
    async with open_standin() as discord:
        amy(discord)
        for step in arrange:
            step(discord)
        return await ask(discord, request)
