"""Prose that the guard passes over at a glance is prose in which a slow look finds nothing."""

from hypothesis import given
from hypothesis import strategies as st

from cogs.guard.reading.calm import calm
from cogs.guard.reading.finding import find
from cogs.guard.reading.markdown import marks_of
from cogs.guard.reading.undoing import backwards, closed_up, unescaped, unmarked
from cogs.guard.reading.views import folded

WORDS = """
It is com moc ten to me live evil shop gg www dot tod point Labrīt καλημέρα дела ру 中文 点 a b x1
qivanto discord.gg e-v-i-l ok Co comé
"""
ENDS = (
    ". ",
    ", ",
    ".",
    "...",
    "! ",
    "? ",
    "\n",
    ".\n",
    " .",
    '." ',
    ": ",
    " ",
    " ",
    " ",
    "-",
    "_",
    "。",
)


@given(st.lists(st.tuples(st.sampled_from(WORDS.split()), st.sampled_from(ENDS)), max_size=8))
def test_what_is_passed_over_as_prose_hides_no_address(pairs: list[tuple[str, str]]) -> None:
    view = folded("".join(word + end for word, end in pairs))
    if calm(view):
        assert unmarked(closed_up(unescaped(view))) is view
        assert backwards(view) is None
        assert not list(find(view, marks_of(view.same)))


def test_sentences_are_passed_over() -> None:
    assert calm(folded("Labrīt! Es vēl guļu, bet kafija gatava. Nāciet."))
    assert not calm(folded("look at this. qivanto.com"))
