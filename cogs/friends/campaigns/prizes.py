"""Prizes as operators write them in a form: a line for each."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.drafts import Unfit
from cogs.friends.campaigns.campaign import Prize

MARKS = str.maketrans("｜￨", "||")


def read(written: str, before: Sequence[Prize], language: str) -> tuple[Prize, ...]:
    """The prizes of lines like `3 | 100 | 10 €`: at how many friends, or for which place; points,
    or a campaign of coupons; and what people read. Words in other languages stay.

    Raises Unfit where a line is none.
    """
    kept = {each.at: each.words for each in before}
    lines = [line for line in written.translate(MARKS).splitlines() if line.strip()]
    return tuple(_prize(line, kept, language) for line in lines)


def write(prizes: Sequence[Prize], language: str) -> str:
    """The lines of prizes."""
    return "\n".join(
        f"{each.at} | {each.points or each.coupons} | {one(each.words, language)}"
        for each in prizes
    )


def words(prizes: Sequence[Prize], language: str) -> str:
    """What people read of each prize in a language, a line each: `3 | 10 €`."""
    return "\n".join(f"{each.at} | {each.words.get(language, '')}" for each in prizes)


def worded(prizes: Sequence[Prize], written: str, language: str) -> tuple[Prize, ...]:
    """The prizes with the words of such lines in a language; one without a line has none in it.

    Raises Unfit where a line is none, or of no prize.
    """
    lines = [line.partition("|") for line in written.translate(MARKS).splitlines() if line.strip()]
    said = {at.strip(): line.strip() for at, _, line in lines}
    if not said.keys() <= {str(each.at) for each in prizes}:
        raise Unfit("prize-words", "a prize in words is written as 3 | ten points")
    return tuple(
        replace(each, words=_put(each.words, language, said.get(str(each.at), "")))
        for each in prizes
    )


def one(texts: Mapping[str, str], language: str) -> str:
    """The text of a language, or else of any."""
    return texts.get(language) or next(iter(texts.values()), "")


def _prize(line: str, kept: Mapping[int, Mapping[str, str]], language: str) -> Prize:
    at, _, rest = line.partition("|")
    what, _, said = (part.strip() for part in rest.partition("|"))
    if not at.strip().isdecimal() or not what or not said:
        raise Unfit("prize-line", "a prize is written as 3 | 100 | ten points")
    number = int(at)
    texts = _put(kept.get(number, {}), language, said)
    if what.isdecimal():
        return Prize(at=number, points=int(what), words=texts)
    return Prize(at=number, coupons=what, words=texts)


def _put(texts: Mapping[str, str], language: str, written: str) -> dict[str, str]:
    others = {each: text for each, text in texts.items() if each != language}
    return others | ({language: written} if written else {})
