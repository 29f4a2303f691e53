"""The API is asked whatever its own description allows, nearly allows, and does not allow."""

import json
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.api.problems import Problem
from bot.api.reading import fields, parsed
from cogs.coupons.redeeming.api import Redeem
from tests.api.calling import Got, shop
from tests.api.described import Described, fits
from tests.api.making import garbage, nearly, right
from tests.api.test_routes import token
from tests.probing import probe_chat

FULL, QUICK = 3_000, 40
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(st.characters()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


async def test_every_call_is_answered_as_the_description_says(proving: bool) -> None:
    chance = Random(1)
    async with probe_chat(web=True) as chat, shop(chat, await token(chat)) as till:
        described = Described((await till.reads("/api/v1/openapi.json")).said)
        for number in range(FULL if proving else QUICK):
            await chat.passes(seconds=1)
            for each in [each for each in described.operations if each.token]:
                sends = chance.choice((right, right, nearly, garbage))
                key = str(number) if each.keyed else None
                if each.body is None:
                    shape = {"type": "object", "properties": each.query, "required": ["item"]}
                    asked = {k: str(v) for k, v in right(shape, chance).items()}
                    got = await till.reads(each.path, **asked)
                    described.check(each.method, each.path, got)
                    continue
                body = sends(each.body, chance)
                got = await till.sends(each.path, body, key=key)
                described.check(each.method, each.path, got)
                assert_fair(each.body, body, got)


def assert_fair(shape: object, body: object, got: Got) -> None:
    """What fits the description is not told to be wrong, and what does not fit is."""
    assert isinstance(shape, dict)
    if isinstance(body, bytes) or "\\ud800" in json.dumps(body) or "\\u0000" in json.dumps(body):
        return
    wrong = got.error in ("wrong-fields", "not-json") if got.status >= 400 else False
    assert wrong is not fits(shape, body), (body, got)


@given(st.binary() | ANY_JSON.map(lambda value: json.dumps(value).encode()))
@settings(max_examples=60, deadline=None)
def test_whatever_a_body_is_it_is_read_or_refused_with_a_sentence(body: bytes) -> None:
    problem = refusal(body)
    assert problem is None or 400 <= problem.status < 500
    assert problem is None or problem.sentence.endswith((".", "?"))


def refusal(body: bytes) -> Problem | None:
    """Why a body is no call, if it is none."""
    try:
        fields(Redeem, parsed(body))
    except Problem as problem:
        return problem
    return None
