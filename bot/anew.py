"""An edit of a post that somebody took away posts it again, where its cog wants that."""

from dataclasses import replace

from bot.communities import Community
from bot.delivery import GONE, Delivery, Outcome
from bot.effects import Edit
from bot.outbox import OutboxRow
from bot.outbox_words import said_of
from bot.platforms.base import Carrier
from bot.ready import Ready
from bot.store.db import Database


async def carry_out(
    db: Database,
    ready: Ready,
    platform: Carrier,
    row: OutboxRow,
    community: Community,
    delivery: Delivery,
) -> Outcome:
    """Carry a row out; a post that is gone is looked for and said under the key of its edit."""
    outcome, edit = await platform.carry_out(delivery), row.effect
    if outcome != GONE or not isinstance(edit, Edit) or not edit.anew:
        return outcome
    said = await db.read(said_of, edit.post)
    said = replace(said, words=edit.words, buttons=edit.buttons, meant_for=edit.meant_for)
    anew = replace(row, effect=replace(said, loud=False, mentions=()), post=None)
    delivery = await ready.make(anew, community, platform, delivery.begun)
    found = None if delivery.begun is None else await platform.find(delivery)
    return found or await platform.carry_out(delivery)
