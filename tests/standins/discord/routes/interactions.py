"""The answers to interactions: the callback, and the webhook that its token opens."""

from typing import Any

from tests.standins.discord import answers
from tests.standins.discord.interactions import result
from tests.standins.discord.routing import Call, Reply, route
from tests.standins.discord.shapes import Wire

HOOK = "/webhooks/{application}/{token}"


@route("POST", "/interactions/{interaction}/{token}/callback", open=True)
async def callback(call: Call) -> Any:
    interactions = call.discord.interactions
    interaction = interactions.to_answer(call.at["interaction"], call.at["token"])
    kind = int(call.body["type"])
    answers.first(call, interaction, kind, call.body.get("data") or {})
    if call.query.get("with_response") in ("1", "true"):
        return result(interaction, kind)
    return Reply(204)


@route("POST", HOOK, open=True)
async def follow_up(call: Call) -> Any:
    # The webhook of an application waits whether it is asked to or not.
    interaction = call.discord.interactions.to_follow(call.at["token"])
    call.discord.limits.spend_follow_up(interaction.channel["id"])
    return answers.follow_up(call, interaction)


@route("GET", HOOK + "/messages/{message}", open=True)
async def fetch(call: Call) -> Wire:
    interaction = call.discord.interactions.to_follow(call.at["token"])
    return answers.named(call, interaction, call.at["message"])


@route("PATCH", HOOK + "/messages/{message}", open=True)
async def edit(call: Call) -> Wire:
    interaction = call.discord.interactions.to_follow(call.at["token"])
    return answers.edit(call, answers.named(call, interaction, call.at["message"]))


@route("DELETE", HOOK + "/messages/{message}", open=True)
async def delete(call: Call) -> None:
    interaction = call.discord.interactions.to_follow(call.at["token"])
    answers.remove(call, interaction, answers.named(call, interaction, call.at["message"]))
