"""How a community is spoken to, as its members read it."""

import pytest

from bot.testing import fake_chat

SAID = [
    ("zh-CN", "formal", "今天您已经签过到了。"),
    ("zh-CN", None, "今天已经签过到啦。"),
    ("el", "formal", "Έχετε δώσει ήδη το σημερινό παρών."),
    ("el", "casual", "Έχεις δώσει ήδη το σημερινό παρών."),
    ("pt-BR", "formal", "Você já fez o check-in de hoje."),
    ("en", "formal", "You already checked in today."),
]
LATVIAN = [  # which no client of Discord speaks
    ("lv", "formal", "Šodien Jūs jau atzīmējāties."),
    ("lv", "casual", "Šodien tu jau atzīmējies."),
]


async def checks_in_twice(language: str, address: str | None) -> str:
    """What a member reads in a community that is spoken to like this."""
    async with fake_chat(language=language, settings={"address": address}) as chat:
        amy = chat.has("Amy", language=language)
        await amy.calls("/checkin")
        await amy.calls("/checkin")
        return amy.told()[-1].splitlines()[0]


@pytest.mark.parametrize(("language", "address", "said"), SAID)
async def test_members_are_spoken_to_as_the_community_chose(
    language: str, address: str | None, said: str
) -> None:
    assert await checks_in_twice(language, address) == said


@pytest.mark.fake_only
@pytest.mark.parametrize(("language", "address", "said"), LATVIAN)
async def test_latvians_are_spoken_to_as_the_community_chose(
    language: str, address: str, said: str
) -> None:
    assert await checks_in_twice(language, address) == said


async def test_more_emoji_are_chosen_in_setup_and_come_at_once() -> None:
    async with fake_chat() as chat:
        ann, bo = chat.has("Ann", rights=["rules"]), chat.has("Bo")
        await ann.calls("/setup")
        await ann.presses("Language and time")
        await ann.submits(emoji="more")
        assert "more emoji" in ann.told()[-1]
        await bo.calls("/checkin")
        assert "Checked in. Day one of a new streak. 🌱" in bo.told()[-1]
        await chat.restarts()
        await bo.calls("/streak")
        assert "🌱" not in bo.told()[-1].splitlines()[0]
