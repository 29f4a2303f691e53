"""What operators see of audiences."""

from bot.testing import fake_chat

AUDIENCES = """
regulars:
  all:
    - tenure: {at_least: 30d}
    - not: {tags: quiet}
speaks-latvian: {language: lv}
"""


async def test_an_operator_sees_how_many_are_in_it_who_and_why() -> None:
    async with fake_chat(audiences=AUDIENCES) as chat:
        op = chat.has("Op", rights=["people"])
        await chat.joins("Amy")
        await chat.passes(days=31)
        await chat.joins("Bo")
        await op.calls("/audience preview", name="Regulars")
        await op.was_told(
            "1 member is in the audience regulars, of 3 that I know. Operators are left out.\n"
            "It asks for: Time here: at least 30 days and Tags: without quiet\n"
            "Amy – Time here: 31 days (at least 30 days) and Tags: none (without quiet)"
        )
        await op.presses("Who just misses it")
        await op.was_told(
            "1 member misses the audience regulars by just one condition, of 3 that I know.\n"
            "It asks for: Time here: at least 30 days and Tags: without quiet\n"
            "Bo – Time here: less than a minute (at least 30 days)"
        )
