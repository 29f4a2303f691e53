"""A preview of one of 50 scripts, from the command to the answer that is carried out."""

import time

from benchmarks.figures import Figure, progress, spread
from bot.testing import fake_chat

SCRIPTS, TIMES, MILLISECONDS = 50, 100, 300
SCRIPT = """
name: Story {number}
kind: value
when: [{{at: "10:00"}}]
where: {{communities: [home]}}
steps:
  - say: {{text: {{en: "The beginning of {number}", lv: "Sākums", el: "Αρχή"}}, buttons: [checkin]}}
  - wait: 4h
  - greetings.post: {{topic: words}}
  - wait_until: {{time: "18:00"}}
  - say: {{text: {{en: "{{operate.week}}", lv: "{{operate.week}}"}}}}
"""


async def measure() -> list[Figure]:
    """Each script in turn; the slowest counts."""
    progress("previews")
    scripts = {f"story-{number}": SCRIPT.format(number=number) for number in range(SCRIPTS)}
    times = []
    async with fake_chat(
        scripts=scripts, content={"words.en": ["A line"], "words.lv": ["Rinda"]}
    ) as chat:
        amy = chat.has("Amy", rights=["content"])
        for turn in range(TIMES):
            begun = time.perf_counter()
            await amy.calls("/sop preview", script=f"story-{turn % SCRIPTS}", language="lv")
            times.append((time.perf_counter() - begun) * 1000)
            assert "Sākums" in amy.told()[-1]
    found = spread(times)
    return [
        Figure(
            f"preview of one of {SCRIPTS} scripts, p50 / p99",
            str(found),
            promised=f"< {MILLISECONDS} ms",
            kept=found.longest < MILLISECONDS,
        )
    ]
