"""A rehearsal shows what waits for a person's word, and takes it as given when it is time."""

from pathlib import Path

from tests.rehearsal.staging import rehearsed, written

OFFER = """
name: Offer
kind: service
when: [{at: "10:00"}]
approve: {by: content, until: 45m, else: hold}
steps:
  - say: "Two for one"
"""


async def test_the_card_stands_in_the_calendar_and_the_post_comes_at_its_time(
    tmp_path: Path,
) -> None:
    place = written(tmp_path, {"offer": OFFER})
    played = await rehearsed(place, "2026-03-03", days=1)
    said = [(f"{each.at:%H:%M}", each.room, each.effect) for each in played.entries]
    assert said[0] == ("09:15", "ops", "say")
    assert "waits for somebody" in played.entries[0].text
    assert ("10:00", "lobby", "say") in said
    assert any("takes it as approved" in e.text for e in played.entries)
