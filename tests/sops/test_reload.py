"""A saved script is taken up at once; a bad edit keeps the last good version and is told once."""

from bot.testing import FakeChat, fake_chat

DAILY = """
name: Daily
kind: value
when: [{at: "10:00"}]
where: {communities: [home]}
steps: [{say: "Hello"}, {wait: 1h}, {say: "Bye"}]
"""


async def saved(chat: FakeChat, name: str, text: str | None) -> None:
    """A file was saved, or taken away, and an operator reloads."""
    path = chat._plaza.place / "sops" / f"{name}.yaml"
    path.unlink() if text is None else path.write_text(text, "utf-8")
    await chat.has("Amy", rights=["content"]).calls("/sop reload")


async def test_a_changed_script_runs_as_it_is_now_and_a_run_keeps_its_text() -> None:
    async with fake_chat(scripts={"daily": DAILY}) as chat:
        chat.other_acts = True
        await chat.passes_until("2026-03-02 10:30")
        await saved(chat, "daily", DAILY.replace("Hello", "Hi").replace("Bye", "Ciao"))
        await chat.passes_until("2026-03-02 11:00")
        assert chat.said() == ["Hello", "Bye"]
        await chat.passes_until("2026-03-03 12:00")
        assert chat.said()[2:] == ["Hi", "Ciao"]


async def test_a_new_time_counts_from_now_on() -> None:
    async with fake_chat(scripts={"daily": DAILY}) as chat:
        await chat.passes_until("2026-03-02 12:00")
        await saved(chat, "daily", DAILY.replace("10:00", "11:30"))
        assert chat.said() == ["Hello", "Bye"]
        await chat.passes_until("2026-03-03 11:29")
        assert chat.said() == ["Hello", "Bye"]
        await chat.passes_until("2026-03-03 11:30")
        assert len(chat.said()) == 3


async def test_a_bad_edit_keeps_the_last_good_version_and_is_told_once() -> None:
    async with fake_chat(scripts={"daily": DAILY}) as chat:
        chat.other_acts = True
        await saved(chat, "daily", DAILY.replace("say", "sya"))
        await saved(chat, "daily", DAILY.replace("say", "sya"))
        told = chat.said("ops")
        assert len(told) == 2  # two steps are wrong
        assert "as it was before the edit" in told[0]
        await chat.passes_until("2026-03-02 10:00")
        assert chat.said() == ["Hello"]


async def test_a_script_that_is_taken_away_starts_nothing_new() -> None:
    async with fake_chat(scripts={"daily": DAILY}) as chat:
        await chat.passes_until("2026-03-02 10:00")
        await saved(chat, "daily", None)
        await chat.passes(days=3)
        assert chat.said() == ["Hello", "Bye"]


async def test_a_new_file_is_found() -> None:
    async with fake_chat() as chat:
        await saved(chat, "daily", DAILY)
        await chat.passes_until("2026-03-02 10:00")
        assert chat.said() == ["Hello"]


async def test_a_save_is_seen_within_a_second() -> None:
    async with fake_chat(scripts={"daily": DAILY}) as chat:
        await chat.app.reload.watch(chat.app.work)
        path = chat._plaza.place / "sops" / "daily.yaml"
        path.write_text(DAILY.replace("Hello", "Good day to you"), "utf-8")
        await chat.passes(seconds=2)
        await chat.has("Amy", rights=["content"]).calls("/sop run", script="daily")
        assert chat.said() == ["Good day to you"]


async def test_a_script_that_is_over_is_told_at_a_reload_as_at_a_start() -> None:
    async with fake_chat(scripts={"daily": DAILY}) as chat:
        chat.other_acts = True
        await saved(chat, "fair", DAILY.replace('{at: "10:00"}', '{date: 2026-03-05, at: "10:00"}'))
        assert chat.said("ops") == []
        await chat.passes(days=10)
        await saved(chat, "late", DAILY.replace('{at: "10:00"}', '{date: 2026-03-05, at: "10:00"}'))
        assert any("late.yaml:4" in told and "is over" in told for told in chat.said("ops"))
