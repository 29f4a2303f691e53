"""What members are answered who have no friends here yet, in every chat and language."""

import pytest

from bot.testing import fake_chat

NONE = {
    "en": "Nobody came by your link yet. When somebody does, you see here what becomes of it.",
    "zh-CN": "还没有人通过你的链接加入。有人来了，这里会显示进展。",
    "pt-BR": "Ninguém entrou pelo seu link ainda. Quando alguém entrar, você vê aqui o que"
    " aconteceu.",
}


async def test_who_brought_nobody_is_told_so_and_who_waits_for_nobody_too() -> None:
    async with fake_chat() as chat:
        ann = chat.has("Ann", rights=["people"])
        await ann.calls("/referrals mine")
        await ann.was_told(NONE["en"])
        await ann.calls("/referrals held")
        assert ann.told()[-1].startswith("Nobody waits.")


@pytest.mark.fake_only("the platform has no part in it")
async def test_it_is_said_in_the_member_s_language() -> None:
    async with fake_chat() as chat:
        for language, said in NONE.items():
            who = chat.has("Li", language=language)
            await who.calls("/referrals mine")
            await who.was_told(said)
