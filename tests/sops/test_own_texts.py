"""What is answered comes out as it was typed, whatever it is; an ejected script says the same."""

import tempfile
from pathlib import Path

import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from bot.communities import Target
from bot.effects import Lines
from bot.loader import load
from bot.marked_yaml import read
from bot.sops.filling import flow, use_text, with_answers
from bot.sops.known import Known
from bot.sops.library import read_sops
from bot.sops.script import Script
from bot.sops.using import read_own
from bot.testing import ROOT, fake_chat
from tests.sops.owning import READY, TEXTS, does, file_of, owns, switched

SIGNS = "{}[]\"'\\\n\r\t#:&*!|>%@`-?, \u00a0\u2028\ufeff\x85\x00"
BITS = ["{inputs.words}", "{checkin.today}", "${HOME}", "晚安", "🎉", "**b**", "---"]
WORDS = ["null", "true", "21:00", "007", "- a", "a: b", "{a: b}", "*x", "<<", "~", "0x1"]
ONE = st.sampled_from(SIGNS) | st.sampled_from(BITS) | st.characters(exclude_categories=["Cs"])
TYPED = st.lists(ONE, min_size=1, max_size=30).map("".join) | st.sampled_from(WORDS)
TARGET = {"plaza": Target(language="en", roles=("lobby", "ops"))}
REGISTRY = load(ROOT / "cogs").registry


def ready(text: str = READY) -> tuple[dict[str, Script], Known]:
    with tempfile.TemporaryDirectory() as place:
        (Path(place) / "late.yaml").write_text(text, "utf-8")
        library, known = read_sops(Path(place), TARGET, REGISTRY)
        assert library.faults == []
        return library.ready, known


READIES, KNOWN = ready()


@given(TYPED)
@example("\ud7ff\ue000\U0001f389")
def test_a_value_in_yaml_is_read_as_it_was_written(typed: str) -> None:
    assert read(f"x: {flow(typed)}\n", "x").value["x"] == typed
    assert yaml.safe_load(f"x: {flow([typed, {typed: typed}])}\n")["x"][0] == typed


@given(TYPED, st.sampled_from(["", "en", "lv"]))
def test_words_come_out_as_they_were_typed(typed: str, language: str) -> None:
    answer = {language: typed, "zh-CN": "别的"} if language else typed
    text = use_text("late", {"words": answer})
    script, faults = read_own("e", text, "e.yaml", KNOWN, READIES)
    assert faults == []
    assert script is not None
    assert script.answers == {"words": answer}
    told = script.given["inputs.words"]
    words = Lines({"": "So: {w}"}, {"w": told.shown})
    assert TEXTS.render(words, language or "en", "<{}>".format) == f"So: <{typed}>"
    again, faults = read_own("e", script.text, "e.yaml", KNOWN, READIES)
    assert (again and again.given, faults) == (script.given, [])


STYLES = [
    READY,
    READY.replace('default: "21:00"', "default: '21:00'"),
    READY.replace("    default: [mon, tue, wed, thu, fri, sat, sun]",
                  "    default:\n      - mon\n      # and\n      - sun  # at last\n"),
    READY.replace("    required: true", "    default: |\n      Two\n      lines\n"),
    READY.replace("    required: true", "    default:\n      en: One\n      lv: Viens\n    # end"),
    READY.replace("    required: true", "    required: true\n    default:"),
    READY.replace("off: true", "off: false"),
    READY.replace("off: true\n", ""),
    "\ufeff" + READY.replace("\n", "\r\n"),
]  # fmt: skip


@given(TYPED, st.sampled_from(STYLES), st.booleans())
def test_answers_stand_in_the_text_and_every_comment_stays(
    typed: str, style: str, off: bool
) -> None:
    answers = {"words": typed, "at": "07:05", "on": ["tue"]}
    filled = with_answers(style, answers, off=off)
    tree, before = read(filled, "f").value, read(style, "f").value
    assert tree["off"] is off
    for name, spec in before["inputs"].items():
        assert tree["inputs"][name] == spec | (
            {"default": answers[name]} if name in answers else {}
        )
    rest = {"off", "inputs"}
    assert {k: v for k, v in tree.items() if k not in rest} == {
        k: v for k, v in before.items() if k not in rest
    }
    assert "# A line at a time that you choose." in filled
    assert "# by the community's clock" in filled


async def test_an_ejected_script_posts_what_the_used_one_posted() -> None:
    said = []
    for ejected in (False, True):
        async with fake_chat(scripts={"late": READY}) as chat:
            await owns(
                chat, "e", words="{checkin.today} 'a'\n\"b\": *晚安* 🎉", at="20:00", rounds=2
            )
            await switched(chat, "e")
            if ejected:
                await does(chat, "eject", "e")
                await chat.restarts()
            await chat.passes(days=3)
            said.append([(post.text, post.at) for post in chat.posts("lobby")])
            assert file_of(chat, "e").is_file()
    assert said[0] == said[1]
    assert len(said[0]) == 6
    assert said[0][0][0] == "Calmly: {checkin.today} 'a'\n\"b\": \\*晚安\\* 🎉"
