"""What an answer to an interaction does: messages for all or for one, updates, forms, choices."""

from typing import TYPE_CHECKING

from tests.standins.discord import bits, drafts, messages
from tests.standins.discord.interactions import COMMAND, COMPLETION, COMPONENT, FORM, Interaction
from tests.standins.discord.refusals import Fault, Refused, insist
from tests.standins.discord.shapes import Wire

if TYPE_CHECKING:
    from tests.standins.discord.routing import Call

MESSAGE, LATER, UPDATE_LATER, UPDATE, CHOICES, MODAL = 4, 5, 6, 7, 8, 9

# Which first answers each kind of interaction takes.
FITTING = {
    COMMAND: (MESSAGE, LATER, MODAL),
    COMPONENT: (MESSAGE, LATER, UPDATE_LATER, UPDATE, MODAL),
    COMPLETION: (CHOICES,),
    FORM: (MESSAGE, LATER, UPDATE_LATER, UPDATE),
}


def first(call: "Call", interaction: Interaction, kind: int, data: Wire) -> None:
    """Carry the first answer out.

    Raises: Refused, where this kind of answer does not fit.
    """
    updates = kind in (UPDATE, UPDATE_LATER)
    if kind not in FITTING[interaction.kind] or (updates and interaction.source is None):
        wrong = Fault(("type",), "INTERACTION_APPLICATION_RESPONSE_TYPE_INVALID", "Does not fit.")
        insist([wrong])
    if kind in (MESSAGE, LATER):
        _say(call, interaction, kind, data)
    elif kind == UPDATE:
        assert interaction.source is not None
        changed = drafts.edited(call, interaction.channel["id"], data, interaction.source)
        messages.change(call.discord, interaction.source, **changed)
    elif kind == MODAL:
        interaction.modal = {**data, "components": drafts.numbered(data["components"])}
        call.discord.forms[interaction.user["id"]] = interaction
    elif kind == CHOICES:
        interaction.choices = list(data.get("choices") or [])
    if updates:
        interaction.original = interaction.source
        interaction.private = bool((interaction.source or {"flags": 0})["flags"] & bits.EPHEMERAL)
    interaction.answer_with(kind)


def _say(call: "Call", interaction: Interaction, kind: int, data: Wire) -> None:
    flags = int(data.get("flags") or 0)
    interaction.private = bool(flags & bits.EPHEMERAL)
    if kind == LATER:
        draft: Wire = {"content": "", "flags": flags & bits.EPHEMERAL | bits.LOADING}
    else:
        draft = drafts.draft(call, interaction.channel["id"], data)
    interaction.original = _told(call, interaction, draft)


def _told(call: "Call", interaction: Interaction, draft: Wire) -> Wire:
    """A new message of an interaction, seen by the channel or by one person."""
    discord, application = call.discord, call.discord.world.application["id"]
    about = _about(interaction)
    draft = {**draft, "webhook_id": application, "application_id": application}
    draft["interaction_metadata"] = about
    if interaction.kind == COMMAND:
        name = interaction.wire["data"]["name"]
        draft["type"] = 20
        draft["interaction"] = {"id": about["id"], "type": 2, "name": name, "user": about["user"]}
    message = messages.make(discord, interaction.channel, discord.world.bot, **draft)
    if message["flags"] & bits.EPHEMERAL:
        discord.world.hide(message, interaction.user["id"])
    else:
        messages.keep(discord, interaction.channel, message)
    return message


def _about(interaction: Interaction) -> Wire:
    wire = interaction.wire
    owners = wire["authorizing_integration_owners"]
    about = {"id": wire["id"], "type": wire["type"], "user": interaction.user}
    about |= {"authorizing_integration_owners": owners}
    if interaction.kind == COMMAND:
        about |= {"name": wire["data"]["name"], "command_type": wire["data"]["type"]}
    if interaction.opener:
        about["triggering_interaction_metadata"] = _about(interaction.opener)
    elif interaction.source:
        about["interacted_message_id"] = interaction.source["id"]
    return about


def follow_up(call: "Call", interaction: Interaction) -> Wire:
    """A further message; the first after a deferred answer takes that one's place."""
    channel, original = interaction.channel["id"], interaction.original
    if original and original["flags"] & bits.LOADING:
        return edit(call, original)
    message = _told(call, interaction, drafts.draft(call, channel))
    interaction.told.append(message["id"])
    return message


def edit(call: "Call", message: Wire) -> Wire:
    """Edit a message of an interaction; a deferred one is loading no more."""
    was_loading = bool(message["flags"] & bits.LOADING)
    changed = drafts.edited(call, message["channel_id"], old=message)
    flags: int = changed.get("flags") or message["flags"]
    changed["flags"] = flags & ~bits.LOADING
    return messages.change(call.discord, message, quietly=was_loading, **changed)


def remove(call: "Call", interaction: Interaction, message: Wire) -> None:
    """Delete a message of an interaction."""
    if not call.discord.world.unhide(message["id"]):
        messages.remove(call.discord, interaction.channel, [message["id"]])


def named(call: "Call", interaction: Interaction, id: str) -> Wire:
    """The message that a webhook's path means: @original, or a follow-up by its id.

    Raises: Refused, unknown message.
    """
    found = interaction.original
    if id != "@original" and not (found and found["id"] == id):
        if id not in interaction.told:
            raise Refused(10008)
        found = call.discord.world.shown(interaction.channel["id"], id)
    if found is None or call.discord.world.shown(found["channel_id"], found["id"]) is None:
        raise Refused(10008)
    return found
