"""What scripts may name: what the cogs offer, and the communities they address."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from bot.communities import Communities, Target
from bot.registry import Handler


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What scripts may name, and when it is."""

    steps: Mapping[str, Handler]
    buttons: Collection[str]
    values: Mapping[str, Handler]
    events: Mapping[str, Collection[str]]  # name: its fields
    topics: Collection[str]
    pictures: Mapping[str, str] | None = None  # file: what is wrong, or ""; None: any name will do
    communities: Mapping[str, Target]
    scripts: Collection[str] | None = None  # those of the folder; None: any name will do
    owner: int | None = None  # the community that alone has the script
    now: int = 0  # what is over by now (UTC ms) is a fault


class Knowing:
    """What is known at this moment, to the scripts of all and to those of one community."""

    def __init__(self, known: Known, communities: Communities) -> None:
        self._known = known
        self._communities = communities
        self.names: dict[int, set[str]] = {}  # of the scripts that communities have of their own
        self.topics: dict[int, set[str]] = {}  # that they have lines of their own on

    def learn(self, known: Known) -> None:
        """The scripts and their content were read anew."""
        self._known = known

    def by(self, owner: int | None, *, past: bool = False) -> Known:
        """What the scripts of a community may name, which then are for no other.

        In one that came by itself they are held against its rooms when they are asked for. For a
        text of the `past`, nothing is over, and pictures and other scripts may be gone.
        """
        known = self._known
        if past:
            known = replace(known, now=0, pictures=None, scripts=None)
        if owner is None:
            return known
        home = self._communities.by_id(owner)
        target = known.communities.get(home.key) if home else None
        named = {home.key: target} if home and target else {}
        scripts = known.scripts
        if scripts is not None:
            scripts = {*scripts, *self.names.get(owner, ())}
        topics = {*known.topics, *self.topics.get(owner, ())}
        return replace(known, communities=named, owner=owner, scripts=scripts, topics=topics)
