"""What the cogs and the scripts that are on ask of a community's chat, room by room."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from bot.checkups import Checkup, Finding, Need
from bot.cog import Cog
from bot.communities import OPERATORS, Community
from bot.effects import Can
from bot.platforms.base import Platform
from bot.sops.due import Timetable
from bot.sops.names import needs_of
from bot.sops.program import Do
from bot.sops.script import Script

PLAZA = "Plaza"  # for whom the core itself asks
LOBBY = "lobby"
# Done to the rooms of members and to what they write there, wherever that is.
EVERYWHERE = frozenset({Can.REACT, Can.PURGE, Can.SLOW, Can.LOCK, Can.NAMES})
TO_MEMBERS = frozenset(
    {Can.WHISPER, Can.ROLES, Can.MODERATE, Can.PAUSE, Can.COUNTERS}
)  # done in no room


class Wanted:
    """Works it out anew each time: scripts come and go while the bot runs."""

    def __init__(
        self, cogs: Mapping[str, Cog], scripts: Mapping[str, Script], timetable: Timetable
    ) -> None:
        self._cogs = cogs
        self._scripts = scripts
        self._timetable = timetable

    def of(self, home: Community) -> list[Need]:
        """The needs in this community; those of a room that it does not have are none."""
        found = [*self._of_cogs(home)]
        for script in self._scripts.values():
            if self._timetable.is_on(script, home):
                found += of_script(script, home)
        if any(
            Can.WHISPER in need.can for need in found
        ):  # what may not be sent waits behind a post
            found.append(Need(PLAZA, frozenset({Can.SAY}), LOBBY))
        if home.stage == "rehearsal":  # what is for members goes to the operators' room
            found += [replace(need, role=OPERATORS) for need in found if need.role]
        return list(dict.fromkeys(each for need in found for each in _placed(need, home)))

    def found(self, home: Community) -> tuple[Finding, ...]:
        """What the cogs themselves find in their options in this community."""
        return tuple(each for cog in self._cogs.values() for each in cog.findings(home))

    def at_most(self) -> list[Need]:
        """What cogs and scripts may need at all, in communities that nobody knows yet."""
        found = [Need(PLAZA, frozenset({Can.SAY}))]
        found += [Need(name, cog.needs) for name, cog in self._cogs.items() if cog.needs]
        for script in self._scripts.values():
            needs = of_script(script, None)
            found += [replace(need, role="", whom=script.called) for need in needs]
        return found

    def _of_cogs(self, home: Community) -> Iterator[Need]:
        yield Need(PLAZA, frozenset({Can.SAY}), OPERATORS)
        for name, cog in self._cogs.items():
            if of_members := cog.needs & TO_MEMBERS:
                yield Need(name, of_members)
            for role in home.rooms if cog.needs & EVERYWHERE else ():
                if role != OPERATORS:
                    yield Need(name, cog.needs & EVERYWHERE, role)
            for role in sorted(speaks_in(cog, home)):
                yield Need(name, cog.needs - EVERYWHERE - TO_MEMBERS, role)


def speaks_in(cog: Cog, home: Community | None) -> set[str]:
    """The roles of the rooms in which a cog speaks by itself."""
    options: Any = home.options.get(cog.name) if home else cog.Options and cog.Options()
    room = getattr(options, "room", None)
    return {*cog.speaks_in, *([room] if room else [])}


def of_script(script: Script, home: Community | None) -> Iterator[Need]:
    """What each step of a script asks, in the room in which it speaks."""
    rooms: dict[str, str] = {}  # by the names of posts
    for each in script.program:
        if not isinstance(each, Do):
            continue
        cog, args = each.handler.cog, each.args
        post = getattr(args, "post", None) or getattr(args, "in_", None)
        own = getattr(args, "room", None)
        role = own or rooms.get(post or "", script.where.room)
        if each.name is not None:
            rooms[each.name] = role
        can = needs_of(each.handler, args)
        if speaks_in(cog, home):  # what it needs there is its own matter
            can -= cog.needs - each.handler.mark.needs
        if Can.BUTTONS in can and (own or not script.per_member):  # else it asks privately
            can.add(Can.SAY)
        if can:
            yield Need(script.id, frozenset(can), role)


def _placed(need: Need, home: Community) -> Iterator[Need]:
    """The same for each of the rooms that have its role."""
    if not need.role:
        yield need
    elif first := home.rooms.get(need.role):
        for room in home.rooms_of(need.role):
            yield replace(need, room=room.native or first)


def checkup(platforms: Mapping[str, Platform], wanted: Wanted, home: Community) -> Checkup:
    """What is in the way in a community, that of the bot itself included."""
    platform = platforms[home.platform]
    itself = platform.examine(None, wanted.at_most())
    here = platform.examine(home.native, wanted.of(home))
    found = (*itself.findings, *here.findings, *wanted.found(home))
    return Checkup(itself.seen + here.seen, found, here.invite)
