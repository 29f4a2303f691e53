"""A line of an operator's text whose values have nothing to tell is not there."""

import pytest

from bot.blanks import is_blank, without_empty_lines
from bot.effects import Argument, Joined, Lines, Plain, Text
from bot.testing import fake_chat

EMPTY: dict[str, Argument] = {"a.none": "", "a.names": (), "a.some": "some", "a.nought": 0}


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Hello.\n{a.none}", "Hello."),
        ("{a.none}\nHello.", "Hello."),
        ("Hello.\n\n{a.none}\n\nBye.", "Hello.\n\nBye."),
        ("Hello.\nThanks to {a.names}.\nBye.", "Hello.\nBye."),
        ("{a.none} and {a.some}", "{a.none} and {a.some}"),
        ("{a.nought} of us", "{a.nought} of us"),
        ("{a.other}\n{a.none}", "{a.other}"),
        ("No braces\n\n\n\nhere", "No braces\n\n\n\nhere"),
        ("Thanks to {a.names}.", ""),
        ("Two\nlines\n", "Two\nlines"),
    ],
)
def test_a_line_goes_only_when_it_names_values_and_all_are_empty(text: str, kept: str) -> None:
    assert without_empty_lines({"en": text, "lv": "Labrīt"}, EMPTY) == {"en": kept, "lv": "Labrīt"}


def test_words_are_blank_when_no_part_says_anything() -> None:
    nothing = Lines({"en": "", "lv": " \n"})
    assert is_blank(Joined((nothing, Plain(""))))
    assert not is_blank(Joined((nothing, Text("core", "fault"))))
    assert not is_blank(Lines({"en": "", "lv": "Labrīt"}))


async def test_a_post_with_nothing_to_say_is_not_made_and_the_script_goes_on() -> None:
    script = """
    name: Nobody
    kind: value
    when: [{at: "10:00"}]
    where: {communities: [home]}
    steps:
      - say: {text: "Celebrating: {celebrate.today}.", as: party}
      - edit: {post: party, text: "Over."}
      - say: {text: "Hello.\\n\\n{celebrate.today}\\n"}
    """
    async with fake_chat(scripts={"nobody": script}) as chat:
        await chat.passes(hours=1)
        assert chat.said() == ["Hello."]
        assert chat.said("ops") == []
