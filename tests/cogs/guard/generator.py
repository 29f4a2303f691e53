"""Makes the part that no rule was tuned on: other disguises, composed, other hosts and sentences.

It knows nothing of the guard. `python -m tests.cogs.guard.generator SEED` shows some of it.
"""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

from tests.cogs.guard.corpus.messages import LANGUAGES, Message, carriers, sections, written
from tests.cogs.guard.corpus.streams import streams
from tests.cogs.guard.heldout.composing import MAKERS

HERE = Path(__file__).parent / "heldout"
LISTED = (
    "dravonelli.com",
    "skumbratti.xyz",
    "plovaneki.top",
    "ternubaza.ru",
    "hualimeko.cn",
    "bazarvilu.com.br",
    "zvirpuli-shop.lv",
    "thelomako.gr",
    "krimbosta.shop",
    "ludovexa.click",
    "fostermink.co",
    "quenbaro.app",
    "riftolani.gg",
    "nambucio.io",
    "opalkuro.co.uk",
    "devotrix.pro",
)
UNLISTED = (
    "sovrenki-plum.com",
    "dravolin-plum.top",
    "marbetoni.xyz",
    "oltavica.shop",
    "pinurello.ru",
    "zestrimo.com.br",
)
# Ordinary sites, to which newcomers link, too.
LINKS = (
    "https://www.youtube.com/watch?v=pLuM{n}aB",
    "https://youtu.be/pLuM{n}aB?t={n}",
    "https://en.wikipedia.org/wiki/Plum_cake",
    "https://www.theguardian.com/food/2026/nov/{n}/plum-cake-recipe",
    "https://www.etsy.com/listing/{n}88{n}/plum-mug?click_key=ab{n}&ref=shop_home",
    "https://github.com/plum-dev/kettle/pull/{n}#issuecomment-{n}991",
    "https://www.zalando.lv/sukna-{n}.html?size=M",
    "https://www.douban.com/note/{n}7712/",
    "https://www.bilibili.com/video/BV1p{n}x7mD",
    "https://folha.uol.com.br/comida/2026/11/{n}-bolo.shtml",
    "https://www.in.gr/2026/11/{n}/life/keik-damaskino/",
    "https://lenta.ru/news/2026/11/{n}/pirog/",
    "https://docs.python.org/3/library/re.html#re.Pattern",
    "https://plumbaker.wordpress.com/2026/11/plum-{n}/",
    "https://www.notion.so/plum/Menu-{n}aa",
    "https://www.tiktok.com/@plumbaker/video/73{n}",
    "https://www.booking.com/hotel/lv/plum.html?aid={n}&checkin=2026-12-{n}&group_adults=2",
    "https://eveningplums.com/2026/cake-{n}/",
)
SLOTS = {
    "file": ("save.dat", "main.rs", "app.py", "index.ts", "run.sh", "plum.pl", "level.io", "b.mov"),
    "file2": ("notes.md", "cart.vue", "setup.py", "tree.js", "photo.zip", "list.so", "cup.ai"),
    "version": ("2.0.1", "v3.14", "1.20.4", "5.1.0-rc2"),
    "version2": ("1.9.9", "v3.13", "1.19.2", "4.12.8"),
    "price": ("4.20", "12.90", "3.5", "18.00", "1.299,00"),
    "price2": ("5.60", "14.50", "7.9", "21.00", "999,00"),
    "time": ("18.30", "19:45", "7.15", "20h30", "21.00"),
    "name": ("Līga", "小雨", "Ярик", "Zoë", "Νεφέλη", "João"),
    "site": ("eveningplums.com", "plumbaker.lv", "damaskino.gr", "ameixario.com.br", "slivka.ru"),
}


def blocklist() -> list[str]:
    """The lines of this part's block list."""
    return list(LISTED)


def disguised(dice: Random, count: int, hosts: tuple[str, ...]) -> Iterator[Message]:
    """Hosts in two disguises at once; counted under the first, which is a new one."""
    sentences = carriers(HERE / "carriers.txt")
    listed = hosts is LISTED
    for number in range(count):
        language = LANGUAGES[number % len(LANGUAGES)]
        lure = not listed or number // len(LANGUAGES) % 3 != 0
        maker = MAKERS[number % len(MAKERS)]
        disguises, made = maker(dice.choice(hosts), language, dice)
        carrier = dice.choice(sentences[language, "lure" if lure else "plain"])
        yield Message(
            id=f"heldout-{listed:d}-{number}-{'-in-'.join(disguises)}",
            kind=disguises[0] if listed else "hidden-host",
            language=language,
            author=dice.choice(("new", "regular")) if listed else "new",
            spam=True,
            text=carrier.replace("{}", made),
            listed=listed,
            lure=lure,
        )


def unlisted(dice: Random, each: int) -> Iterator[Message]:
    """Look-alikes, invites and borrowed hosts of newcomers."""
    sentences = carriers(HERE / "carriers.txt")
    for (kind,), addresses in sections(HERE / "newcomers.txt"):
        for number, address in enumerate(addresses):
            for language in dice.sample(LANGUAGES, each):
                lure = kind not in ("look-alike", "invite") or dice.random() < 0.6
                carrier = dice.choice(sentences[language, "lure" if lure else "plain"])
                text = carrier.replace("{}", address)
                name = f"heldout-{kind}-{number}-{language}"
                yield Message(name, kind, language, "new", spam=True, text=text, lure=lure)


def filled(text: str, dice: Random) -> str:
    """A sentence with its gaps filled."""
    text = text.replace("{link}", dice.choice(LINKS))
    for slot, values in SLOTS.items():
        text = text.replace(f"{{{slot}}}", dice.choice(values))
    while "{n}" in text or "{n2}" in text:
        text = text.replace("{n}", str(dice.randrange(10, 99)), 1)
        text = text.replace("{n2}", str(dice.randrange(1000, 9999)), 1)
    return text


def good(dice: Random, each: int) -> Iterator[Message]:
    """Good sentences, their gaps filled."""
    for time in range(each):
        for message in written(HERE / "good", spam=False):
            text = filled(message.text, dice)
            yield replace(message, id=f"heldout-{message.id}-{time}", text=text)


def heldout(seed: int, size: int = 1) -> Iterator[Message]:
    """All of it, nothing twice; `size` says how much, and 1 is about a thousand messages."""
    said: set[str] = set()
    for message in made(Random(seed), size):
        if message.events or message.text not in said:
            said.add(message.text)
            yield message


def made(dice: Random, size: int) -> Iterator[Message]:
    """All of it, as the dice fall."""
    yield from disguised(dice, 420 * size, LISTED)
    yield from disguised(dice, 84 * size, UNLISTED)
    yield from unlisted(dice, min(1 + size, len(LANGUAGES)))
    for message in written(HERE / "spam", spam=True):
        yield replace(message, id=f"heldout-{message.id}")
    yield from good(dice, 1 + size)
    for message in streams(HERE / "streams.txt", LISTED):
        yield replace(message, id=f"heldout-{message.id}")


if __name__ == "__main__":
    for shown in heldout(int(sys.argv[1]) if sys.argv[1:] else 1):
        sys.stdout.write(f"{shown.kind}\t{shown.language}\t{shown.text!r}\n")
