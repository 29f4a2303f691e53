"""A community is spoken to formally or casually, and with as many emoji as it wants."""

from pathlib import Path

import pytest

from bot.texts import LANGUAGES, Texts
from bot.voice import USUAL, Voice

ROOT = Path(__file__).parent.parent
FORMAL, FEWER, MORE = Voice(1, "formal"), Voice(1, emoji="fewer"), Voice(1, emoji="more")
DIFFER = {
    "checkin": "balance already still-open zone-set zone-same zone-unclear zone-unknown",
    "welcome": "question chosen-new chosen-old-hand chosen-looking choice-gone",
    "letters": "stopped taken-back none",
    "core": "went-wrong unknown-command missing-option missing-field too-few-chosen"
    " too-many-chosen form-gone form-late menu-gone needs-right zone-too-soon letter-from"
    " letters-wait",
}
"""What members read that says "you", in languages in which there are two ways to say it."""
CASUAL = {
    "zh-CN": ("你",),
    "lv": ("tu", "tev", "tevi", "tava", "tavas", "esi"),
    "el": ("εσύ", "σου", "έχεις", "είσαι", "θέλεις"),
}


@pytest.fixture(scope="module")
def texts() -> Texts:
    """The sentences of those who speak to members."""
    texts = Texts()
    texts.add("core", ROOT / "bot" / "texts")
    for cog in ("checkin", "welcome", "letters", "celebrate", "talk"):
        texts.add(cog, ROOT / "cogs" / cog / "texts")
    return texts


def said(texts: Texts, language: str, cog: str, key: str, voice: Voice) -> str:
    given = dict.fromkeys(texts.shape(language, cog, key).names, 3)
    return texts.say(language, cog, key, given, voice=voice)


@pytest.mark.parametrize("language", CASUAL)
@pytest.mark.parametrize(
    ("cog", "key"), [(cog, key) for cog, keys in DIFFER.items() for key in keys.split()]
)
def test_formal_and_casual_differ_where_the_language_knows_the_difference(
    texts: Texts, language: str, cog: str, key: str
) -> None:
    formal, casual = (said(texts, language, cog, key, voice) for voice in (FORMAL, USUAL))
    assert formal != casual
    words = formal.casefold().replace(".", " ").replace(",", " ").split()
    for word in CASUAL[language]:
        assert word not in (formal if language == "zh-CN" else words), formal
    assert said(texts, "en", cog, key, FORMAL) == said(texts, "en", cog, key, USUAL)


def test_with_fewer_emoji_ours_go_and_those_of_members_stay(tmp_path: Path) -> None:
    for language in LANGUAGES:
        lines = "hello = 🌞 Hello, { $name } 👋🏽\nonly = 👍\nticked = ✓ done\n"
        (tmp_path / f"{language}.ftl").write_text(lines, "utf-8")
    texts = Texts()
    texts.add("sun", tmp_path)
    given = {"name": "🦊 Li 👩‍👩‍👧"}
    assert texts.say("el", "sun", "hello", given, voice=FEWER) == "Hello, 🦊 Li 👩‍👩‍👧"
    assert texts.say("el", "sun", "hello", given) == "🌞 Hello, 🦊 Li 👩‍👩‍👧 👋🏽"
    assert texts.say("el", "sun", "only", voice=FEWER) == "👍"
    assert texts.say("el", "sun", "ticked", voice=FEWER) == "✓ done"


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_more_emoji_friendly_sentences_end_in_one(texts: Texts, language: str) -> None:
    assert said(texts, language, "checkin", "done", MORE).endswith(" 🌱")
    assert said(texts, language, "welcome", "welcome", MORE).endswith(" 👋")
    assert said(texts, language, "celebrate", "with-us-year", MORE).endswith(" 🎂")
    for voice in (USUAL, FEWER, FORMAL):
        assert "🌱" not in said(texts, language, "checkin", "done", voice)
    refused = said(texts, language, "checkin", "already", MORE)
    assert refused == said(texts, language, "checkin", "already", USUAL)
