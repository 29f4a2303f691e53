"""A community's own wording: it can always be said, and whoever has none says the original."""

import random
import re
from pathlib import Path

import pytest

from bot.own_words import Own, Written
from bot.texts import LANGUAGES, Texts
from bot.voice import Voice

ROOT = Path(__file__).parent.parent
PIECES = (
    *("{", "}", "{}", "{ ", "｛", "｝", "{{", "{$", "{ $x -> }", "{x.y}", "{-term}", '{ "a" }'),
    *("\\", "\\u0041", "\n", "   ", "\n .attr = x", "\n[one] y", "*[other] z", "#", "->", "<@1>"),
    *("您好", "Sveiki 🌿", "γεια", "@everyone", "**b**", "%s", "\x00", "‏", "word"),
)


@pytest.fixture(scope="module")
def texts() -> Texts:
    """All sentences there are."""
    texts = Texts()
    texts.add("core", ROOT / "bot" / "texts")
    for folder in sorted((ROOT / "cogs").glob("*/texts")):
        texts.add(folder.parent.name, folder)
    return texts


def sentences(texts: Texts) -> list[tuple[str, str]]:
    return [(cog, key) for cog in texts.cogs() for key in texts.keys(cog) if texts.has(cog, key)]


def test_no_wording_can_make_a_sentence_fail(texts: Texts) -> None:
    dice, unsaid = random.Random(12), list[tuple[object, ...]]()
    texts.unsaid = lambda *sentence: unsaid.append(sentence)
    for cog, key in sentences(texts):
        for language in LANGUAGES:
            names = sorted(texts.shape(language, cog, key).names)
            usable = [*PIECES, *(f"{{{name}}}" for name in names), "{gone}"]
            variants = texts.shape(language, cog, key).written
            typed = {each: "".join(dice.choices(usable, k=6)) for each in variants.texts}
            own = Own(language, Written(typed, variants.by, variants.otherwise))
            voice = Voice(7, own={(cog, key, language): own})
            args = {name: dice.choice((0, 1, 2, 21, "yes", "{gone}")) for name in names}
            said, usual = (
                texts.say(language, cog, key, args, voice=each) for each in (voice, Voice())
            )
            told = {(7, cog, key, language)} & set(unsaid)
            assert (said == usual) if told else "{ $" not in re.sub(r"\{ \$x -> \}", "", said)
    assert unsaid, "none of them named what is not there"


def test_a_wording_that_names_what_is_gone_gives_way_to_the_original(texts: Texts) -> None:
    unsaid = list[tuple[object, ...]]()
    texts.unsaid = lambda *sentence: unsaid.append(sentence)
    own = Own("en", Written({"": "Hey {gone}"}))
    voice = Voice(7, own={("checkin", "already", "en"): own})
    assert texts.say("en", "checkin", "already", voice=voice) == "You already checked in today."
    assert unsaid == [(7, "checkin", "already", "en")]


def test_a_wording_holds_for_its_own_language_and_community_alone(texts: Texts) -> None:
    own = Own("lv", Written({"": "Jau bija!"}))
    voice = Voice(7, own={("checkin", "already", "lv"): own})
    assert texts.say("lv", "checkin", "already", voice=voice) == "Jau bija!"
    assert texts.say("en", "checkin", "already", voice=voice) == "You already checked in today."
    assert texts.say("lv", "checkin", "already", voice=Voice(8)) != "Jau bija!"


def test_plural_forms_of_a_wording_are_those_of_its_language(texts: Texts) -> None:
    shape = texts.shape("lv", "checkin", "balance")
    assert set(shape.written.texts) == {"zero", "one", "other"}
    typed = {"zero": "{balance} z", "one": "{balance} o", "other": "｛ balance ｝ x"}
    own = Own("lv", Written(typed, shape.written.by, shape.written.otherwise))
    voice = Voice(7, own={("checkin", "balance", "lv"): own})
    said = [texts.say("lv", "checkin", "balance", {"balance": n}, voice=voice) for n in (10, 21, 2)]
    assert said == ["10 z", "21 o", "2 x"]
