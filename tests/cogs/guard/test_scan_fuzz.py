"""Whatever people send, a scan answers every line with one line, in time and in order."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cogs.guard.reading.signs import looked_at
from tests.cogs.guard.corpus.hosts import blocklist
from tests.cogs.guard.hostile import REPEATED, long
from tests.cogs.guard.scorer import timed
from tests.cogs.guard.scoring import Preset

# Pieces that readers of addresses trip over, between any signs at all.
SEEN = """
http:// https: :// // \\ . .. 。 [.] (dot) dot 点 ponto com qivanto .gg/ @ [::1] [a]( ) <> || ```
** ~~ > %25 %ff &# &#x110000; &amp; xn-- xn--a xn--0 0x 999.1.1.1 : :99999 ? # ￥ #小程序:// 加V
İ ß ﬃ ㏂ ⒈ 0 9
"""
UNSEEN = "\u202e\u202c\u2066\u200d\u0301\ufe0f\U000e0061\U0001f1e6\ud800\x00\u3164"
PIECES = st.sampled_from([*SEEN.split(), *UNSEEN])
TEXTS = st.lists(PIECES | st.text(max_size=12) | st.just(" "), max_size=10).map("".join) | st.text()
HAPPENINGS = st.fixed_dictionaries(
    {
        "type": st.sampled_from(("message", "edit")),
        "t": st.integers(-5, 10**7) | st.floats(0, 1e9),
        "id": st.sampled_from("abcde"),
        "channel": st.sampled_from("xyz"),
        "content": TEXTS,
    }
)
MOST_LOOKED_AT = 6_000  # characters
MOST_CALLS = 60_000
PRESETS: st.SearchStrategy[Preset] = st.sampled_from(("gentle", "normal", "strict"))
AUTHORS = st.sampled_from(("new", "regular"))
SINGLE = st.fixed_dictionaries({"text": TEXTS, "author": AUTHORS})
STREAM = st.fixed_dictionaries({"events": st.lists(HAPPENINGS, max_size=4), "author": AUTHORS})


def scanned(asked: list[dict[str, Any]], preset: Preset = "normal") -> list[dict[str, Any]]:
    lines = [json.dumps({"id": str(at), **each}) for at, each in enumerate(asked)]
    return [json.loads(line) for line in timed(lines, blocklist(), preset)]


@given(st.lists(SINGLE | STREAM, max_size=2), PRESETS)
def test_every_line_is_answered_whatever_stands_in_it(
    asked: list[dict[str, Any]], preset: Preset
) -> None:
    answers = scanned(asked, preset)
    assert [answer["id"] for answer in answers] == [str(at) for at in range(len(asked))]
    for answer in answers:
        assert answer["decision"] in ("spam", "ham")
        assert set(answer) == {"id", "decision", "action", "rules", "why", "ns"}
        assert (answer["decision"] == "ham") or answer["rules"]


@pytest.mark.parametrize("piece", REPEATED, ids=ascii)
def test_a_hundred_thousand_signs_of_one_kind_are_as_much_work_as_a_long_message(
    piece: str,
) -> None:
    lines = [json.dumps({"id": "a", "text": long(piece), "author": "new"})]
    assert len(looked_at(long(piece))) < MOST_LOOKED_AT
    with calls() as made:
        (answer,) = timed(lines, blocklist(), "normal")
    assert json.loads(answer)["id"] == "a"
    assert len(made) < MOST_CALLS  # `make bench` says what they take


@contextmanager
def calls() -> Iterator[list[str]]:
    """What Python calls meanwhile."""
    made: list[str] = []
    sys.setprofile(lambda frame, event, argument: made.append(event) if "call" in event else None)
    try:
        yield made
    finally:
        sys.setprofile(None)
