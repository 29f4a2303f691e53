"""What Discord refuses in a message, and the nearest message that it takes."""

from typing import Any

import pytest

from tests.conftest import Needs
from tests.standins.discord.strictness import ROOM, WHOLE, Ask, Case, holds, invalid, said

OWN = "/channels/{general}/messages/{said_own}"


def with_embed(**embed: Any) -> Ask:
    return said({"embeds": [embed]})


def poll(text: str, answers: int = 1, hours: int = 24) -> Ask:
    choices = [{"poll_media": {"text": text}}] * answers
    return said({"poll": {"question": {"text": "?"}, "answers": choices, "duration": hours}})


def mention(**allowed: Any) -> Ask:
    return said({"content": "x", "allowed_mentions": allowed})


DESCRIBED = [
    invalid("content of 4001", "content", said({"content": "x" * 4001}), said({"content": "x"})),
    invalid("embed title", "embeds.0.title", with_embed(title="x" * 257), with_embed(title="x")),
    invalid(
        "embed description",
        "embeds.0.description",
        with_embed(description="x" * 4097),
        with_embed(description="x" * 4096),
    ),
    invalid(
        "field without value",
        "embeds.0.fields.0.value",
        with_embed(fields=[{"name": "a"}]),
        with_embed(fields=[{"name": "a", "value": "b"}]),
    ),
    invalid(
        "26 fields",
        "embeds.0.fields",
        with_embed(fields=[{"name": "a", "value": "b"}] * 26),
        with_embed(fields=[{"name": "a", "value": "b"}] * 25),
    ),
    invalid(
        "embed footer",
        "embeds.0.footer.text",
        with_embed(title="x", footer={"text": "x" * 2049}),
        with_embed(title="x", footer={"text": "x" * 2048}),
    ),
    invalid(
        "nonce of 26",
        "nonce",
        said({"content": "x", "nonce": "n" * 26}),
        said({"content": "x", "nonce": "n" * 25}),
    ),
    invalid("poll of 11 answers", "poll.answers", poll("a", 11), poll("a", 10)),
    invalid("poll of 769 hours", "poll.duration", poll("a", 1, 769), poll("a", 1, 768)),
    invalid("content of a number", "content", said({"content": 5}), said({"content": "5"})),
    invalid(
        "four stickers",
        "sticker_ids",
        said({"sticker_ids": ["1", "2", "3", "4"]}),
        said({"content": "x", "sticker_ids": []}),
    ),
    invalid(
        "unknown mention kind",
        "allowed_mentions.parse.0",
        mention(parse=["all"]),
        mention(parse=["everyone"]),
    ),
]

BY_HAND = [
    invalid(
        "content of 2001", "content", said({"content": "x" * 2001}), said({"content": "x" * 2000})
    ),
    Case("an empty message", said({"content": " "}), 400, 50006, said({"content": "x"})),
    invalid(
        "6001 characters of embeds",
        "embeds",
        said({"embeds": [{"description": "x" * 3000}, {"description": "x" * 3001}]}),
        said({"embeds": [{"description": "x" * 3000}, {"description": "x" * 3000}]}),
    ),
    invalid(
        "embed with a bad address",
        "embeds.0.url",
        with_embed(title="x", url="ftp://a.example"),
        with_embed(title="x", url="https://a.example"),
    ),
    invalid("answer of 56", "poll.answers.0.poll_media.text", poll("x" * 56), poll("x" * 55)),
    invalid("answer of nothing", "poll.answers.0.poll_media.text", poll(""), poll("x")),
    invalid(
        "parse and ids",
        "allowed_mentions",
        mention(parse=["users"], users=["1"]),
        mention(parse=["roles"], users=["1"]),
    ),
    invalid(
        "101 ids",
        "allowed_mentions.users",
        mention(users=[str(n) for n in range(101)]),
        mention(users=[str(n) for n in range(100)]),
    ),
    invalid(
        "attachment that did not come",
        "attachments.0.id",
        said({"content": "x", "attachments": [{"id": 1}]}, files={"a.png": 1}),
        said({"content": "x", "attachments": [{"id": 0}]}, files={"a.png": 1}),
    ),
    invalid(
        "eleven files",
        "attachments",
        said({}, files={f"{n}": 1 for n in range(11)}),
        said({}, files={f"{n}": 1 for n in range(10)}),
    ),
    invalid(
        "payload_json of a form",
        "content",
        said({"content": "x" * 2001}, files={"a": 1}),
        said({"content": "x"}, files={"a": 1}),
    ),
    Case(
        "a file of more than 10 MiB",
        said({}, files={"a": 10 * 1024**2 + 1}),
        413,
        40005,
        said({}, files={"a": 1024}),
    ),
    invalid(
        "reply to nothing",
        "message_reference",
        said({"content": "x", "message_reference": {"message_id": "1"}}),
        said(
            {"content": "x", "message_reference": {"message_id": "1", "fail_if_not_exists": False}}
        ),
    ),
    invalid("a list for a message", WHOLE, Ask("POST", ROOM, []), said({"content": "x"})),
    invalid(
        "a poll in an edit",
        "poll",
        Ask("PATCH", OWN, {"poll": {"question": {"text": "?"}, "answers": []}}),
        Ask("PATCH", OWN, {"content": "?"}),
    ),
    Case(
        "an edit that leaves nothing",
        Ask("PATCH", OWN, {"content": ""}),
        400,
        50006,
        Ask("PATCH", OWN, {"content": "x"}),
    ),
]


@pytest.mark.parametrize("case", DESCRIBED, ids=lambda case: case.rule)
async def test_a_message_that_the_description_forbids_is_refused(case: Case, needs: Needs) -> None:
    needs("shared")
    await holds(case)


@pytest.mark.parametrize("case", BY_HAND, ids=lambda case: case.rule)
async def test_a_message_that_only_the_api_forbids_is_refused(case: Case) -> None:
    await holds(case)
