"""What Discord refuses in a message, and the nearest message that it takes."""

from typing import Any

import pytest

from tests.conftest import Needs
from tests.standins.discord.strictness import ROOM, WHOLE, Ask, Case, holds, said

V2 = 1 << 15
OWN = "/channels/{general}/messages/{said_own}"
BUTTON = {"type": 2, "style": 1, "label": "Go", "custom_id": "a"}
TEXT = {"type": 10, "content": "x"}


def row(*parts: Any) -> Any:
    return {"type": 1, "components": list(parts)}


def with_button(**changed: Any) -> Ask:
    made = {**BUTTON, **changed}
    return with_rows(row({key: value for key, value in made.items() if value is not None}))


def with_rows(*rows: Any) -> Ask:
    return said({"content": "x", "components": list(rows)})


def with_embed(**embed: Any) -> Ask:
    return said({"embeds": [embed]})


def buttons(count: int) -> list[Any]:
    return [{**BUTTON, "custom_id": str(number)} for number in range(count)]


def select(**changed: Any) -> Any:
    options = [{"label": "A", "value": "a"}, {"label": "B", "value": "b"}]
    return {"type": 3, "custom_id": "s", "options": options, **changed}


def poll(text: str, answers: int = 1, hours: int = 24) -> Ask:
    choices = [{"poll_media": {"text": text}}] * answers
    return said({"poll": {"question": {"text": "?"}, "answers": choices, "duration": hours}})


def mention(**allowed: Any) -> Ask:
    return said({"content": "x", "allowed_mentions": allowed})


def invalid(rule: str, at: str, refused: Ask, passes: Ask) -> Case:
    return Case(rule, refused, 400, 50035, passes, at)


# Discord's description knows these.
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
        "six buttons",
        "components.0.components",
        with_rows(row(*buttons(6))),
        with_rows(row(*buttons(5))),
    ),
    invalid(
        "label of 81",
        "components.0.components.0.label",
        with_button(label="x" * 81),
        with_button(label="x" * 80),
    ),
    invalid(
        "custom_id of 101",
        "components.0.components.0.custom_id",
        with_button(custom_id="x" * 101),
        with_button(custom_id="x" * 100),
    ),
    invalid(
        "style of 9", "components.0.components.0.style", with_button(style=9), with_button(style=4)
    ),
    invalid(
        "component type 99", "components.0.type", with_rows({"type": 99}), with_rows(row(BUTTON))
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

# The rest is written by hand.
BY_HAND = [
    invalid(
        "content of 2001", "content", said({"content": "x" * 2001}), said({"content": "x" * 2000})
    ),
    Case("an empty message", said({"content": " "}), 400, 50006, said({"content": "x"})),
    invalid(
        "six rows",
        "components",
        with_rows(*(row({**BUTTON, "custom_id": str(n)}) for n in range(6))),
        with_rows(*(row({**BUTTON, "custom_id": str(n)}) for n in range(5))),
    ),
    invalid(
        "one custom_id twice",
        "components.0.components.1.custom_id",
        with_rows(row(BUTTON, BUTTON)),
        with_rows(row(*buttons(2))),
    ),
    invalid(
        "button without custom_id",
        "components.0.components.0.custom_id",
        with_button(custom_id=None),
        with_button(),
    ),
    invalid(
        "link without url",
        "components.0.components.0.url",
        with_button(style=5, custom_id=None),
        with_button(style=5, custom_id=None, url="https://plaza.example"),
    ),
    invalid(
        "link with custom_id",
        "components.0.components.0",
        with_button(style=5, url="https://plaza.example"),
        with_button(style=5, custom_id=None, url="https://plaza.example"),
    ),
    invalid(
        "link of another scheme",
        "components.0.components.0.url",
        with_button(style=5, custom_id=None, url="javascript:x"),
        with_button(style=5, custom_id=None, url="discord://app"),
    ),
    invalid(
        "plain button with url",
        "components.0.components.0",
        with_button(url="https://a.example"),
        with_button(),
    ),
    invalid(
        "button without label and emoji",
        "components.0.components.0",
        with_button(label=None),
        with_button(label=None, emoji={"name": "🙂"}),
    ),
    invalid(
        "two selects in a row",
        "components.0.components",
        with_rows(row(select(), select(custom_id="t"))),
        with_rows(row(select())),
    ),
    invalid(
        "select of more than it has",
        "components.0.components.0.max_values",
        with_rows(row(select(max_values=3))),
        with_rows(row(select(max_values=2))),
    ),
    invalid(
        "select of least above most",
        "components.0.components.0.min_values",
        with_rows(row(select(min_values=2, max_values=1))),
        with_rows(row(select(min_values=1, max_values=1))),
    ),
    invalid(
        "one value twice in a select",
        "components.0.components.0.options.0.value",
        with_rows(
            row(select(options=[{"label": "A", "value": "a"}, {"label": "B", "value": "a"}]))
        ),
        with_rows(row(select())),
    ),
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
    invalid(
        "layout with content",
        "content",
        said({"content": "x", "flags": V2, "components": [TEXT]}),
        said({"flags": V2, "components": [TEXT]}),
    ),
    invalid(
        "layout with an embed",
        "embeds",
        said({"embeds": [{"title": "x"}], "flags": V2, "components": [TEXT]}),
        said({"embeds": [], "flags": V2, "components": [TEXT]}),
    ),
    invalid(
        "layout without its flag",
        "components.0.type",
        said({"components": [TEXT]}),
        said({"flags": V2, "components": [TEXT]}),
    ),
    invalid(
        "41 components",
        "components",
        said({"flags": V2, "components": [{"type": 17, "components": [TEXT] * 40}]}),
        said({"flags": V2, "components": [{"type": 17, "components": [TEXT] * 39}]}),
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
