"""Listed hosts in every disguise: each in six languages, a third without words that pull."""

from collections.abc import Iterator
from random import Random

from tests.cogs.guard.corpus.dots import DOTS
from tests.cogs.guard.corpus.hosts import LISTED, LISTED_ABROAD, LISTED_NUMBER, LISTED_PAGES
from tests.cogs.guard.corpus.letters import LETTERS
from tests.cogs.guard.corpus.messages import HERE, LANGUAGES, Message, carriers
from tests.cogs.guard.corpus.wraps import WRAPS, path

HOSTS_EACH = 3


def abroad(language: str, dice: Random) -> str:
    """A host in other letters than Latin, as it is typed, as it is resolved, or spaced."""
    host = dice.choice(LISTED_ABROAD)
    forms = (host, f"https://{host}{path(dice)}", host.upper(), host.replace(".", " . "))
    return dice.choice((*forms, "https://" + host.encode("idna").decode("ascii")))


def numeric(language: str, dice: Random) -> str:
    """The listed address as numbers that browsers understand, too."""
    a, b, c, d = map(int, LISTED_NUMBER.split("."))
    whole = (a << 24) + (b << 16) + (c << 8) + d
    forms = (
        f"http://{LISTED_NUMBER}/x",
        f"http://{whole}/",
        f"http://{whole:#x}/gift",
        f"http://0{a:o}.0{b:o}.0{c:o}.0{d:o}/",
        f"http://{a:#x}.{b:#x}.{c:#x}.{d:#x}/",
        f"http://{a}.{b}.{(c << 8) + d}/go",
        f"{a}.{b}.{c}.{d}:8080/vip",
        f"http://[::ffff:{a}.{b}.{c}.{d}]/",
    )
    return dice.choice(forms)


def listed_page(language: str, dice: Random) -> str:
    """The listed page of a host that is not listed itself."""
    page = dice.choice(LISTED_PAGES)
    host, _, rest = page.partition("/")
    shouted = f"{host.upper()}/{rest}"  # a host knows no capitals, a path does
    return dice.choice((page, f"https://{page}", f"https://{page}?from=chat", shouted))


SPECIAL = {"letters-abroad": abroad, "numeric-host": numeric, "listed-page": listed_page}
KINDS = (*LETTERS, *DOTS, *WRAPS, *SPECIAL)


def dressed(kind: str, language: str, host: str, dice: Random) -> str:
    """A host in one disguise."""
    if kind in LETTERS:
        return LETTERS[kind](host, dice)
    if kind in DOTS:
        return DOTS[kind](host, language, dice)
    if kind in WRAPS:
        return WRAPS[kind](host, dice)
    return SPECIAL[kind](language, dice)


def disguised(seed: int = 1, each: int = HOSTS_EACH) -> Iterator[Message]:
    """Every disguise in every language, for `each` hosts; one of three has no lure."""
    dice = Random(seed)
    sentences = carriers(HERE / "carriers.txt")
    for number, kind in enumerate(KINDS):
        for turn, language in enumerate(LANGUAGES):
            for time in range(each):
                at = number * 7 + turn * each + time
                host = LISTED[at % len(LISTED)]
                lure = (number + turn + time) % 3 != 0
                lines = sentences[language, "lure" if lure else "plain"]
                yield Message(
                    id=f"disguised-{kind}-{language}-{time}",
                    kind=kind,
                    language=language,
                    author="regular" if at % 2 else "new",
                    spam=True,
                    text=lines[at % len(lines)].replace("{}", dressed(kind, language, host, dice)),
                    listed=True,
                    lure=lure,
                )
