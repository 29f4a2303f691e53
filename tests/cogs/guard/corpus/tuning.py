"""The part of the corpus that the guard's rules may be tuned on."""

from collections.abc import Iterator
from dataclasses import replace

from tests.cogs.guard.corpus.disguised import HOSTS_EACH, disguised
from tests.cogs.guard.corpus.fresh import fresh
from tests.cogs.guard.corpus.messages import HERE, Message, written
from tests.cogs.guard.corpus.newcomers import hidden, unlisted
from tests.cogs.guard.corpus.streams import streams


def talk() -> Iterator[Message]:
    """Conversations in five languages, line by line; all of it is good."""
    for message in written(HERE / "talk", spam=False):
        yield replace(message, kind="talk")


def tuning(seed: int = 1, each: int = HOSTS_EACH) -> Iterator[Message]:
    """All of it, the same at every call with the same seed."""
    yield from disguised(seed, each)
    yield from hidden(seed)
    yield from unlisted(seed)
    yield from written(HERE / "spam", spam=True)
    yield from written(HERE / "good", spam=False)
    yield from talk()
    yield from streams()
    yield from fresh()
