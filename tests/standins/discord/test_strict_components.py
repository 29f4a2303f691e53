"""What Discord refuses of buttons, selects and layouts, and the nearest that it takes."""

from typing import Any

import pytest

from tests.conftest import Needs
from tests.standins.discord.strictness import Ask, Case, holds, invalid, said

V2 = 1 << 15
BUTTON = {"type": 2, "style": 1, "label": "Go", "custom_id": "a"}
TEXT = {"type": 10, "content": "x"}


def row(*parts: Any) -> Any:
    return {"type": 1, "components": list(parts)}


def with_button(**changed: Any) -> Ask:
    made = {**BUTTON, **changed}
    return with_rows(row({key: value for key, value in made.items() if value is not None}))


def with_rows(*rows: Any) -> Ask:
    return said({"content": "x", "components": list(rows)})


def buttons(count: int) -> list[Any]:
    return [{**BUTTON, "custom_id": str(number)} for number in range(count)]


def select(**changed: Any) -> Any:
    options = [{"label": "A", "value": "a"}, {"label": "B", "value": "b"}]
    return {"type": 3, "custom_id": "s", "options": options, **changed}


DESCRIBED = [
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
]

BY_HAND = [
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
]


@pytest.mark.parametrize("case", DESCRIBED, ids=lambda case: case.rule)
async def test_buttons_and_layouts_that_the_description_forbids_are_refused(
    case: Case, needs: Needs
) -> None:
    needs("shared")
    await holds(case)


@pytest.mark.parametrize("case", BY_HAND, ids=lambda case: case.rule)
async def test_buttons_and_layouts_that_only_the_api_forbids_are_refused(case: Case) -> None:
    await holds(case)
