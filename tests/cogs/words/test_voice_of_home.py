"""How a community is spoken to, as its members read it."""

import pytest

from bot.testing import fake_chat


@pytest.mark.parametrize(
    ("language", "formal", "casual"),
    [
        ("zh-CN", "今天您已经签过到了。", "今天已经签过到啦。"),
        ("lv", "Šodien Jūs jau atzīmējāties.", "Šodien tu jau atzīmējies."),
        ("el", "Έχετε δώσει ήδη το σημερινό παρών.", "Έχεις δώσει ήδη το σημερινό παρών."),
        ("pt-BR", "Você já fez o check-in de hoje.", "Você já fez o check-in de hoje."),
        ("en", "You already checked in today.", "You already checked in today."),
    ],
)
async def test_members_are_spoken_to_as_the_community_chose(
    language: str, formal: str, casual: str
) -> None:
    for address, wanted in (("formal", formal), (None, casual)):
        async with fake_chat(language=language, settings={"address": address}) as chat:
            amy = chat.has("Amy", language=language)
            await amy.calls("/checkin")
            await amy.calls("/checkin")
            assert amy.told()[-1].splitlines()[0] == wanted


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
