"""Every open tab, by community: who is here, and telling them what happened."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from bot.clock import Clock
from bot.platforms.webchat import wire
from bot.platforms.webchat.forms.shown import told
from bot.platforms.webchat.forms.store import Form
from bot.platforms.webchat.messages import BOT, Message
from bot.platforms.webchat.rooms import FindHome, rooms_for
from bot.platforms.webchat.tab import Tab
from bot.texts import Texts

AT_MOST_EVERY = 1000  # milliseconds between two lists of people
GOING_AWAY, CHANGED = 1001, 4001


class Hub:
    """Knows the tabs; encodes once whatever goes to many."""

    def __init__(self, clock: Clock, home: FindHome, texts: Texts) -> None:
        self._texts = texts
        self._clock = clock
        self._home = home
        self._tabs: dict[str, set[Tab]] = {}
        self._own: dict[str, set[Tab]] = {}  # by member: a private answer looks at no other tab
        self._people_told: dict[str, int] = {}
        self._people_due: set[str] = set()
        self._closing: set[asyncio.Task[None]] = set()

    def add(self, tab: Tab) -> None:
        """A tab was opened."""
        self._tabs.setdefault(tab.member.community, set()).add(tab)
        self._own.setdefault(tab.member.id, set()).add(tab)
        self._people_changed(tab.member.community)

    def remove(self, tab: Tab) -> None:
        """A tab is gone."""
        tab.leave()
        self._tabs[tab.member.community].discard(tab)
        own = self._own[tab.member.id]
        own.discard(tab)
        if not own:
            del self._own[tab.member.id]
        self._people_changed(tab.member.community)

    def bot(self, community: str) -> wire.Bot:
        """What the community's bot is called, and what opens its words."""
        home = self._home(community)
        return wire.Bot(home.name if home else "", self._texts.unseal)

    def publish(self, community: str, said: wire.Out) -> None:
        """Tell every tab of a community."""
        data = wire.encode(said)
        for tab in self._tabs.get(community, ()):
            tab.news(data)

    def say(self, message: Message, topic: Message | None = None) -> None:
        """Tell of a new message, exactly those who may see it; of its thread, everybody there."""
        said = wire.said(message, self.bot(message.community))
        self._tell(message, said)
        self.say_thread(topic)

    def say_edited(self, message: Message) -> None:
        """Tell of a message that changed."""
        said = wire.edited(message, self.bot(message.community))
        self._tell(message, said)

    def say_deleted(self, message: Message, topic: Message | None) -> None:
        """Tell of a message that went, and of its thread."""
        self._tell(message, wire.deleted(message))
        self.say_thread(topic)

    def say_thread(self, topic: Message | None) -> None:
        """Tell of the thread that is open under a post now."""
        if topic is not None:
            self._tell(topic, wire.opened(topic))

    def say_pins(self, post: Message, pins: Sequence[Message]) -> None:
        """Tell which posts are pinned in the room of one of them."""
        self._tell(post, wire.pinned(post.room, pins))

    def say_reactions(self, message: Message) -> None:
        """Tell of the reactions that a message has now."""
        self._tell(message, wire.reactions(message))

    def say_form(self, form: Form) -> None:
        """Tell one member's tabs of a form that was opened for them."""
        data = wire.encode(told(form))
        for tab in self._own.get(form.member, ()):
            tab.news(data)

    def people(self, community: str) -> list[wire.Out]:
        """Who is here: the bot, and members with an open tab by name."""
        here = {tab.member.id: tab.member.name for tab in self._tabs.get(community, ())}
        bot = wire.person(BOT, self.bot(community).name, bot=True)
        by_name = sorted(here.items(), key=lambda item: (item[1].casefold(), item[0]))
        return [bot, *(wire.person(id_, name) for id_, name in by_name)]

    def drop(self, browser: int) -> None:
        """Hang up on a browser whose session ended or changed."""
        for tabs in self._tabs.values():
            for tab in tabs:
                if tab.browser == browser and not tab.closed:
                    self._close(tab, CHANGED, "The session changed.")

    def call(self, community: str, member: str, name: str) -> None:
        """A member is called otherwise: so they are in whatever they do from now on."""
        for tab in self._own.get(member, ()):
            tab.member = replace(tab.member, name=name)
        self._people_changed(community)

    def drop_member(self, member: str) -> None:
        """Hang up on a member who was put out."""
        for tab in self._own.get(member, ()):
            if not tab.closed:
                self._close(tab, CHANGED, "You are not a member here any more.")

    async def close(self) -> None:
        """Hang up on everybody."""
        for tabs in self._tabs.values():
            for tab in tabs:
                if not tab.closed:
                    self._close(tab, GOING_AWAY, "The server stops.")
        await asyncio.gather(*self._closing, return_exceptions=True)

    def _tell(self, message: Message, said: wire.Out) -> None:
        data, home = wire.encode(said), self._home(message.community)
        seen_by = {who: message.room in rooms_for(home, operator=who) for who in (True, False)}
        if message.private_to is None:
            tabs = self._tabs.get(message.community, set())
        else:
            tabs = self._own.get(message.private_to, set())
        for tab in tabs:
            if seen_by[tab.operator]:
                tab.news(data)

    def _close(self, tab: Tab, code: int, reason: str) -> None:
        tab.leave()  # at once: nothing that it still sends counts
        task = asyncio.create_task(tab.close(code, reason))
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    def _people_changed(self, community: str) -> None:
        now = self._clock.now()
        due = self._people_told.get(community, 0) + AT_MOST_EVERY
        if due <= now:
            self._tell_people(community)
        elif community not in self._people_due:
            self._people_due.add(community)
            name = f"webchat people {community}"
            self._clock.alarm(name, due, lambda: self._tell_people(community))

    def _tell_people(self, community: str) -> None:
        self._people_due.discard(community)
        self._people_told[community] = self._clock.now()
        self.publish(community, {"t": "people", "people": self.people(community)})
