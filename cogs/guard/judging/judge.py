"""Decides about one message: what was found in it is weighed, and the rules say what follows."""

import re
from collections.abc import Iterator, Sequence

from cogs.guard.evidence import Author, Decision, Evidence, Knowledge, Reading
from cogs.guard.judging.addresses import Sign, Talk, of_address
from cogs.guard.judging.contacts import chinese_id, contact, crypto_address
from cogs.guard.judging.lures import LURE, NEAR, NEARLY, Lure, cares, lure, warns
from cogs.guard.judging.policy import Policy
from cogs.guard.judging.selling import sale
from cogs.guard.judging.weighing import decision
from cogs.guard.judging.words import FamilyName, Words, find

NOTHING = Decision()
INVITE = "invite/"
WRITTEN = re.compile(r"discord(?:app)?(?:\.com/{1,3}|:/{1,3}-?/?)invite/{1,3}[\w-]{2,32}")  # in no address
# What people say all day; there has to be a link, or a word of another family, to make it spam.
QUIET: frozenset[FamilyName] = frozenset(
    (
        *("eager", "free", "own", "seeks", "luck", "trade", "trouble", "money", "write"),
        *("hurry", "warns", "warns-weak", "denies", "kiss", "alms", "bait", "prize", "fear"),
        *("topic", "push", "ware", "sells", "honest", "job-offer", "job-pay"),
    )
)


def judge(
    reading: Reading,
    author: Author,
    knowledge: Knowledge,
    policy: Policy,
    behaviour: Sequence[Evidence] = (),
) -> Decision:
    """What follows on a message; `behaviour` is what its author did besides writing this text."""
    words = find(reading.plain)
    quiet = words.families <= QUIET and (words.text.isascii() or not chinese_id(words))
    if quiet and not (reading.addresses or behaviour or INVITE in reading.plain):
        if crypto_address(words) is None:
            return NOTHING
    luring = lure(words)
    talk = Talk(
        warns=warns(words),
        cares=cares(words),
        trusted=author.standing == "regular",
        own=words.has("own"),
        lures=luring.weight,
        text=reading.plain,
    )
    found = [sign for address in reading.addresses for sign in of_address(address, knowledge, talk)]
    if INVITE in reading.plain and not found and (written := WRITTEN.search(reading.plain)):
        found.append(Sign("invite", 1.0, written[0]))
    if not talk.warns:
        found += _of_text(words, luring, bool(found))
    if not (found or behaviour):
        return NOTHING
    return decision([*_weighed(found, author, policy), *behaviour], policy)


def _of_text(words: Words, luring: Lure, linked: bool) -> Iterator[Sign]:
    """What the words do; a lure counts where there is something that it lures to."""
    contacted = contact(words, luring.plainly)
    if contacted is not None:
        yield Sign("contact", contacted.weight, contacted.what)
    sold = sale(words, contacted is not None)
    if sold is not None:
        yield Sign("selling", sold.weight, sold.what, detail=sold.kind)
    coins = crypto_address(words)
    if coins is not None:
        yield Sign("crypto-address", 1, coins)
    if (linked or contacted) and luring.weight >= LURE / 2:
        sure = 1.0 if luring.weight >= LURE else NEAR if luring.weight >= NEARLY else 0.5
        yield Sign("lure", sure, luring.words)


def _weighed(found: Sequence[Sign], author: Author, policy: Policy) -> Iterator[Evidence]:
    """The signs with their weight for this person, the surest of each rule once."""
    for rule in dict.fromkeys(sign.rule for sign in found):
        best = max((each for each in found if each.rule == rule), key=lambda each: each.sure)
        weight = policy.rules[rule].weight(author.standing) * best.sure
        if weight > 0:
            yield Evidence(rule, weight, best.what, best.disguises, best.detail)
