"""What was said before: pages of a room, or of a thread in it."""

from bot.platforms.webchat import store, wire
from bot.platforms.webchat.people.store import Member
from bot.platforms.webchat.threads import store as threads
from bot.store.db import Tx


def page(tx: Tx, member: Member, asked: asks.History, bot_name: str) -> wire.Out:
    """A page of a room or of a thread; the first one of a room also says what is pinned."""
    community, room = member.community, asked.room
    given = (community, room, member.id, asked.before, asked.thread)
    if asked.thread is None:
        found = wire.history(room, store.history(tx, *given), bot_name)
        first = asked.before is None
        return found | (wire.pins(threads.pins(tx, community, room)) if first else {})
    topic = store.visible(tx, asked.thread, community, room, member.id)
    found = wire.history(room, store.history(tx, *given) if topic else [], bot_name)
    return found | wire.under(asked.thread, topic, bot_name)


def nothing(_: Tx, __: Member, asked: asks.History, bot_name: str) -> wire.Out:
    """What is seen of a room that is not there, or not for this member."""
    found = wire.history(asked.room, [], bot_name)
    return found if asked.thread is None else found | wire.under(asked.thread, None, bot_name)
