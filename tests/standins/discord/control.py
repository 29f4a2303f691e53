"""The control side over HTTP: what a test does in Python, another process does here in JSON."""

import inspect
import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.standins.discord import faults, screen
from tests.standins.discord.calls import Impossible
from tests.standins.discord.interactions import Interaction
from tests.standins.discord.people import Person
from tests.standins.discord.refusals import Refused
from tests.standins.discord.routing import File
from tests.standins.discord.shapes import Wire

if TYPE_CHECKING:
    from tests.standins.discord.server import Standin

PREFIX = "/control"
Act = Callable[..., Any]

# What a person can be asked to do or to see: the methods of Person by these names.
OF_PEOPLE = (
    *("writes", "writes_privately", "forwards", "edits", "deletes", "is_previewed"),
    *("opens_thread", "starts_thread", "retitles", "reacts", "unreacts", "calls", "picks"),
    *("types", "presses", "chooses", "submits", "leaves", "joins_by", "passes_screening"),
    *(
        "is_told_again",
        "is_named",
        "is_timed_out",
        "is_banned",
        "invites",
        "closes_door",
        "opens_door",
        "gets_role",
    ),
    *("sees", "answers", "direct_messages"),
)
# What is done to the whole: methods of Standin.
OF_ALL = ("founds", "joins", "raid", "kicks_bot", "invites_bot", "outage", "settled")
# What is done to the gateway's lines: methods of Faults.
OF_LINES = ("cut", "close", "reconnect", "invalidate", "mute", "clear")
TROUBLE = {"late": faults.Late, "failing": faults.Failing}
TROUBLE |= {"silent": faults.Silent, "limited": faults.Limited}


class Control:
    """Serves the acts; each is POST with a JSON object of its arguments."""

    def __init__(self, discord: "Standin") -> None:
        self.discord = discord

    def hang(self, app: web.Application) -> None:
        """Add the control side's routes."""
        app.router.add_get(PREFIX, self._help)
        app.router.add_get(PREFIX + "/world", self._world)
        app.router.add_get(PREFIX + "/requests", self._requests)
        app.router.add_get(PREFIX + "/people/{person}", self._screen)
        app.router.add_post(PREFIX + "/people/{person}/{act}", self._person)
        app.router.add_post(PREFIX + "/faults/{act}", self._fault)
        app.router.add_post(PREFIX + "/clock", self._clock)
        app.router.add_post(PREFIX + "/{act}", self._all)

    async def _help(self, request: web.Request) -> web.Response:
        return web.Response(text=help_text(f"http://{request.host}", type(self.discord)))

    async def _world(self, request: web.Request) -> web.Response:
        world = self.discord.world
        guilds = [
            {**guild, "channels": list(world.rooms[id].values()), "members": world.count(id)}
            for id, guild in world.guilds.items()
        ]
        place = {"api_url": self.discord.api_url, "gateway_url": self.discord.gateway_url}
        own = {"token": world.token, "application": world.application, "now": world.clock.ms}
        return told({**place, **own, "guilds": guilds[:100]})

    async def _requests(self, request: web.Request) -> web.Response:
        last = int(request.query.get("last", 100))
        seen = list(self.discord.record.seen)[-last:]
        return told([vars(each) for each in seen])

    async def _screen(self, request: web.Request) -> web.Response:
        try:
            return web.Response(text=screen.seen(self._who(request, request.query)))
        except (Refused, LookupError) as no:
            return web.Response(text=f"{no}\n", status=404)

    def _who(self, request: web.Request, given: Mapping[str, Any]) -> Person:
        guild = self.discord.world.guilds.get(given.get("guild", ""))
        return self.discord.person(request.match_info["person"], guild)

    async def _person(self, request: web.Request) -> web.Response:
        given = await arguments(request)

        def find() -> Act:
            person = self._who(request, given)
            given.pop("guild", None)
            act = bound(person, OF_PEOPLE, request.match_info["act"])
            point(person, act, given)
            return act

        return await self._do(find, given)

    async def _all(self, request: web.Request) -> web.Response:
        given = await arguments(request)
        if "guild" in given:
            given["guild"] = self.discord.world.guilds.get(given["guild"])
        return await self._do(lambda: bound(self.discord, OF_ALL, request.match_info["act"]), given)

    async def _fault(self, request: web.Request) -> web.Response:
        act, given = request.match_info["act"], await arguments(request)
        if act in TROUBLE:
            return await self._do(lambda: self._trouble(TROUBLE[act]), given)
        return await self._do(lambda: bound(self.discord.faults, OF_LINES, act), given)

    def _trouble(self, kind: type[faults.Fault]) -> Act:
        def add(**given: Any) -> Wire:
            return vars(self.discord.faults.add(kind(**given)))

        return add

    async def _clock(self, request: web.Request) -> web.Response:
        given = await arguments(request)
        if "set" in given:
            self.discord.clock.set(int(given["set"]))
        self.discord.clock.move(float(given.get("move", 0)))
        return told({"now": self.discord.clock.ms})

    async def _do(self, find: Callable[[], Act], given: Wire) -> web.Response:
        try:
            act = find()
            done = act(*in_order(act, given), **given.pop("options", given))
            if inspect.isawaitable(done):
                done = await done
            return told(await plain(done))
        except (Impossible, Refused, LookupError, TypeError, ValueError) as no:
            return told({"error": f"{type(no).__name__}: {no}"}, status=400)


def bound(owner: Any, allowed: tuple[str, ...], act: str) -> Act:
    """A method by its name.

    Raises: LookupError, for one that is not offered.
    """
    if act not in allowed:
        raise LookupError(f"there is no {act}; there are {', '.join(allowed)}")
    method: Act = getattr(owner, act)
    return method


def point(person: Person, act: Act, given: Wire) -> None:
    """Put messages where words or ids of them stand; the newest that fits where nothing does.

    Raises: Impossible, where the person sees none.
    """
    if "message" in inspect.signature(act).parameters and "message" not in given:
        carrying = str(given.get("label") or given.get("menu") or "")
        given["message"] = screen.meant(person, "", carrying)
    for key in ("message", "reply_to"):
        if isinstance(given.get(key), str):
            given[key] = screen.meant(person, given[key])


def in_order(act: Act, given: Wire) -> list[Any]:
    """Take out the arguments that have no names for Python, so that any option may be called so.

    Raises: LookupError, for one that is missing.
    """
    taken = []
    for name, about in inspect.signature(act).parameters.items():
        if about.kind is about.POSITIONAL_ONLY:
            if name not in given and about.default is about.empty:
                raise LookupError(f"{name} is missing")
            taken.append(given.pop(name, about.default))
    return taken


async def arguments(request: web.Request) -> Wire:
    """The JSON object of a request; {"file": [name, text]} becomes a file."""
    text = await request.text()
    try:
        given = json.loads(text) if text else {}
    except ValueError as fault:
        raise web.HTTPBadRequest(text=f"this is no JSON: {fault}\n") from fault
    if not isinstance(given, dict):
        raise web.HTTPBadRequest(text="a JSON object is wanted: the arguments by their names\n")
    return {key: _file(value) for key, value in given.items()}


def _file(value: Any) -> Any:
    if isinstance(value, list):
        return [_file(each) for each in value]
    if isinstance(value, dict) and set(value) == {"file"}:
        name, text = value["file"]
        return File(name, text.encode(), "text/plain")
    return value


async def plain(done: Any) -> Any:
    """What an act made, as JSON; an interaction waits for its answer first."""
    if isinstance(done, Interaction):
        return await _asked(done)
    if isinstance(done, Person):
        return {"id": done.id, "name": done.name, "guild": done.guild["id"]}
    if isinstance(done, list):
        return [await plain(each) for each in done]
    return done


async def _asked(asked: Interaction) -> Wire:
    try:
        await asked.answered()
    except AssertionError as late:
        return {"id": asked.id, "failed": str(late)}
    shown = {"message": asked.original, "private": asked.private, "form": asked.modal}
    return {"id": asked.id, "answer": asked.answer, **shown}


def told(what: Any, status: int = 200) -> web.Response:
    return web.json_response(what, status=status)


def help_text(address: str, whole: type) -> str:
    """What can be done here, from the docstrings of what does it."""
    lines = [f"The control side of a stand-in for Discord. POST JSON to {address}{PREFIX}/..."]
    for title, owner, names, path in (
        ("For all", whole, OF_ALL, ""),
        ("For a person, by id or name", Person, OF_PEOPLE, "/people/PERSON"),
        ("For the lines of the gateway", faults.Faults, OF_LINES, "/faults"),
    ):
        lines += ["", f"{title}:"]
        for name in names:
            method = getattr(owner, name)
            says = (inspect.getdoc(method) or "").split("\n\n")[0].replace("\n", " ")
            keys = ", ".join(list(inspect.signature(method).parameters)[1:])
            lines.append(f"  {path}/{name} {{{keys}}}\n      {says}")
    lines += [
        "",
        "A message is its object, its id, or some of its words; left out: the newest that fits.",
    ]
    lines += ["", "For requests (match: METHOD /path with *; rate; times):"]
    for name, kind in TROUBLE.items():
        lines.append(f"  /faults/{name} {{{', '.join(inspect.signature(kind).parameters)}}}")
        lines.append(f"      {inspect.getdoc(kind)}")
    lines += ["", '  /clock {"move": seconds} or {"set": UTC ms}']
    lines += ["", "GET: /people/PERSON (all that is seen, to read), /world, /requests?last=100", ""]
    return "\n".join(lines)
