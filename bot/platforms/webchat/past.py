"""What was said before: pages of a room, or of a thread in it."""

from collections.abc import Sequence

from bot.platforms.webchat import asks, store, wire
from bot.platforms.webchat.edits import store as edits
from bot.platforms.webchat.messages import PAGE, Message
from bot.platforms.webchat.people.store import Member
from bot.platforms.webchat.threads import store as threads
from bot.store.db import Tx


def page(tx: Tx, member: Member, asked: asks.History, bot: wire.Bot) -> wire.Out:
    """A page of a room or of a thread; the first one of a room also says what is pinned."""
    community, room = member.community, asked.room
    topic = None
    if asked.thread is not None:
        topic = store.visible(tx, asked.thread, community, room, member.id)
        if topic is None:
            return nothing(tx, member, asked, bot)
    messages = store.history(tx, community, room, member.id, asked.before, asked.thread)
    found = wire.history(room, messages, bot) | _changes(tx, member, asked, messages, bot)
    if asked.thread is not None:
        return found | wire.under(asked.thread, topic, bot)
    first = asked.before is None
    return found | (wire.pins(threads.pins(tx, community, room)) if first else {})


def _changes(
    tx: Tx, member: Member, asked: asks.History, messages: Sequence[Message], bot: wire.Bot
) -> wire.Out:
    """What changed since the tab was last here, of what is older than this first page."""
    if asked.since is None or asked.before is not None or len(messages) <= PAGE:
        return {}
    found = edits.changes(
        tx,
        member.community,
        asked.room,
        member.id,
        since=asked.since,
        before=messages[-PAGE].id,
        thread=asked.thread,
    )
    edited = [wire.shown(message, bot) for message in found.edited]
    gone = [str(id_) for id_ in found.gone]
    return {"changed": {"edited": edited, "gone": gone, "whole": found.whole}}


def nothing(_: Tx, __: Member, asked: asks.History, bot: wire.Bot) -> wire.Out:
    """What is seen of a room that is not there, or not for this member."""
    found = wire.history(asked.room, [], bot)
    return found if asked.thread is None else found | wire.under(asked.thread, None, bot)
