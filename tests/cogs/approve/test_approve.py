"""A script that waits for a person's word: the card comes before its time, decided once."""

from bot.testing import fake_chat

MORNING = """
name: {en: "Morning words"}
kind: value
when: [{at: "08:00"}]
where: {communities: [home]}
approve: {by: content, until: 30m, else: hold}
steps:
  - say: {text: {en: "Good morning, all", lv: "Labrīt"}, buttons: [checkin]}
"""


def morning(otherwise: str) -> dict[str, str]:
    """The script, with what is done where nobody decides."""
    return {"morning": MORNING.replace("hold", otherwise)}


async def test_the_card_comes_before_the_time_and_what_is_approved_comes_on_time() -> None:
    async with fake_chat(zone="Europe/Riga", scripts=morning("hold")) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-03 07:30")
        (card,) = chat.said("ops")
        assert "Good morning, all" in card
        await chat.passes(minutes=10)
        await amy.presses("Approve")
        assert amy.told()[-1].startswith("Approved")
        assert chat.said() == []
        await chat.passes_until("2026-03-03 08:00")
        assert chat.said() == ["Good morning, all"]
        (card,) = chat.said("ops")
        assert "approved by Amy" in card
