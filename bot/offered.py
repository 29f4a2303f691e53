"""What the cogs offer to members, told to platforms in a member's language."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from bot.checkups import Need
from bot.clock import Clock
from bot.cog import PRIVATE
from bot.communities import Communities, Community
from bot.context import Ctx
from bot.effects import Can
from bot.events import HEARD, Event, MessageSent, Person
from bot.members import Member
from bot.offers import CommandOffer, MenuOffer, OptionOffer, Word
from bot.registry import Handler, Registry
from bot.scene import Core, Scene
from bot.signatures import NEEDED, lacking
from bot.store.db import Database, Tx
from bot.texts import Texts
from bot.wanted import Wanted

MOST = 25


class Offers:
    """Commands and completions, for platforms."""

    def __init__(
        self,
        db: Database,
        core: Core,
        registry: Registry,
        communities: Communities,
        texts: Texts,
        clock: Clock,
        by_scripts: Callable[[], Mapping[str, Sequence[str]]],
        wanted: Wanted,
    ) -> None:
        self._db = db
        self._core = core
        self._registry = registry
        self._communities = communities
        self._texts = texts
        self._clock = clock
        self._by_scripts = by_scripts
        self._wanted = wanted
        self._offers: dict[tuple[str, frozenset[Can]], list[CommandOffer]] = {}

    def commands(self, community: str, language: str) -> Sequence[CommandOffer]:
        """All commands in the order of their names, with what the platform can ask for."""
        home = self._home(community)
        can = NEEDED if home is None else home.can & NEEDED
        if (language, can) not in self._offers:
            self._offers[language, can] = [
                self._offer(name, handler, language, can)
                for name, handler in sorted(self._registry.commands.items())
                if not lacking([each for each in handler.options if each.required], can)
            ]
        return self._offers[language, can]

    def menus(self, language: str) -> Sequence[MenuOffer]:
        """What stands in the menu of each message, in the order of their names."""
        return [
            MenuOffer(
                name,
                self._texts.say(language, handler.cog.name, f"menu-{handler.mark.name}"),
                handler.mark.right,
                handler.mark.answers is PRIVATE,
            )
            for name, handler in sorted(self._registry.menus.items())
        ]

    async def complete(
        self, community: str, who: Person, command: str, option: str, typed: str
    ) -> Sequence[str]:
        """At most 25 values for an option that begin like what was typed, any case.

        There are none for who may not call the command.
        """
        handler = self._registry.commands.get(command)
        home = self._home(community)
        if handler is None or home is None:
            return []
        method = next((o.completes for o in handler.options if o.name == option), None)
        if method is None:
            return []
        members = self._core.members
        member = members.known(home, who)
        if member is None:  # who types a command may not have done anything before
            member = await self._db.write(members.see, home, who, self._clock.now())
        values = await self._db.read(self._values, handler, method, home, member, who)
        begun = typed.casefold()
        starts = [value for value in values if value.casefold().startswith(begun)]
        inside = [value for value in values if begun in value.casefold() and value not in starts]
        return (starts + inside)[:MOST]

    async def rights(self, community: str, who: Person) -> frozenset[str]:
        """What this person may do as an operator in a community at this moment."""
        home = self._home(community)
        if home is None:
            return frozenset()
        return await self._db.read(self._rights, home, who)

    def private_form(self, form: str) -> bool:
        """Whether nobody but the member sees the answer to a form; so it is if there is none."""
        handler = self._registry.forms.get(form)
        return handler is None or handler.mark.answers is PRIVATE

    def private(self, button: str) -> bool:
        """Whether nobody but the member sees the answer to a button; so it is if there is none."""
        handler = self._registry.buttons.get(button)
        return handler is None or handler.mark.answers is PRIVATE

    def hears(self) -> Mapping[type[Event], Sequence[str]]:
        """What cogs and scripts ask for, with their names in the order of the alphabet."""
        found: dict[type[Event], set[str]] = defaultdict(set)
        for shape, handlers in self._registry.events.items():
            found[shape] |= {handler.cog.name for handler in handlers}
        for shape, screens in self._registry.screens.items():
            found[shape] |= {screen.cog.name for screen in screens}
        found[MessageSent] |= {handler.cog.name for handler in self._registry.words}
        for name, scripts in self._by_scripts().items():
            if name in HEARD:
                found[HEARD[name]] |= set(scripts)
        return {shape: sorted(names) for shape, names in found.items() if names}

    def needs(self) -> Sequence[Need]:
        """What cogs and scripts may ask of communities that nobody knows yet."""
        return self._wanted.at_most()

    def _home(self, native: str) -> Community | None:
        return self._communities.called(native)

    def _rights(self, tx: Tx, home: Community, who: Person) -> frozenset[str]:
        members = self._core.members
        member = members.known(home, who) or members.by_native(tx, home, who.native)
        if member is None:  # who never did anything was given nothing
            return members.told(tx, home, who)
        return members.rights(tx, home, member, who)

    def _values(
        self,
        tx: Tx,
        handler: Handler,
        method: str,
        community: Community,
        member: Member,
        who: Person,
    ) -> list[str]:
        right = handler.mark.right
        if right is not None and right not in self._core.members.rights(tx, community, member, who):
            return []
        now = self._clock.now()
        scene = Scene(cause="completion", community=community, now=now, member=member)
        ctx = Ctx(tx, self._core, handler.cog.name, scene)
        return [str(value) for value in getattr(handler.cog, method)(ctx)]

    def _offer(
        self, name: str, handler: Handler, language: str, can: frozenset[Can]
    ) -> CommandOffer:
        cog, key = handler.cog.name, name.replace(" ", "-")

        def said(what: str, otherwise: str) -> str:
            known = self._texts.has(cog, what, language)
            return self._texts.say(language, cog, what) if known else otherwise

        def words(name: str) -> Iterator[Word]:
            above, _, last = name.rpartition(" ")
            if above:
                yield from words(above)
            key = name.replace(" ", "-")
            yield Word(said(f"call-{key}", last), said(f"command-{key}", name))

        options = tuple(
            OptionOffer(
                name=option.name,
                kind=option.kind,
                required=option.required,
                description=said(f"command-{key}.{option.name}", option.name),
                choices=option.choices,
                completes=option.completes is not None,
                least=option.within.least,
                most=option.within.most,
                called=said(f"call-{key}.{option.name}", option.name),
                named=tuple(said(f"call-{key}.{option.name}-{one}", one) for one in option.choices),
            )
            for option in handler.options
            if not lacking([option], can)
        )
        private = handler.mark.answers is PRIVATE
        named, right = tuple(words(name)), handler.mark.right
        return CommandOffer(name, named[-1].description, options, right, private, named)
