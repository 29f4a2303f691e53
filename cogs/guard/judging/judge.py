"""Decides about one message: what was found in it is weighed, and the rules say what follows."""

import re
from collections.abc import Iterator, Sequence

from cogs.guard.evidence import Address, Author, Decision, Evidence, Hint, Knowledge, Reading
from cogs.guard.judging.addresses import Sign, Talk, of_address
from cogs.guard.judging.contacts import chinese_id, contact, crypto_address
from cogs.guard.judging.hosts import is_homely
from cogs.guard.judging.lures import LURE, NEAR, NEARLY, Lure, cares, hedges, lure, warns
from cogs.guard.judging.policy import Policy, RuleName
from cogs.guard.judging.pulling import pull
from cogs.guard.judging.selling import sale, shop_password
from cogs.guard.judging.weighing import decision
from cogs.guard.judging.words import FamilyName, Words, find

NOTHING = Decision()
INVITE = "invite/"
BLIND: frozenset[RuleName] = frozenset(("shortener", "free-host"))
PULLS = 0.5  # from here on a text pulls, whatever its words are about
HOMELY = 0.3  # what it has to pull more to pages where clubs and builders are at home
PLAIN = 0.3  # below this, beside something plain, it only shows that
WRITTEN = re.compile(
    r"discord(?:app)?(?:\.com/{1,3}|:/{1,3}-?/?)invite/{1,3}[\w-]{2,32}"
)  # in no address
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
    found = _decided(reading.addresses, reading, words, author, knowledge, policy, behaviour)
    if found.spam or not reading.guesses:
        return found
    guessed = list(_guessed(reading, knowledge))
    if not guessed:
        return found
    addresses = (*reading.addresses, *guessed)
    return _decided(addresses, reading, words, author, knowledge, policy, behaviour)


def _decided(
    addresses: Sequence[Address],
    reading: Reading,
    words: Words,
    author: Author,
    knowledge: Knowledge,
    policy: Policy,
    behaviour: Sequence[Evidence],
) -> Decision:
    if not (addresses or behaviour) and _nothing_said(reading, words):
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
    found = [sign for address in addresses for sign in of_address(address, knowledge, talk)]
    if INVITE in reading.plain and (written := WRITTEN.search(reading.plain)) and not found:
        found.append(Sign("invite", 1.0, written[0]))
    if not (talk.warns or (not addresses and hedges(words))):
        if author.standing == "new":
            luring = _pulling(reading.plain, words, luring, found)
        found += _of_text(words, luring, bool(found))
    if not (found or behaviour):
        return NOTHING
    decided = decision([*_weighed(found, author, policy), *behaviour], policy)
    return decided._replace(hints=_hints(found, behaviour))


def _hints(found: Sequence[Sign], behaviour: Sequence[Evidence]) -> tuple[Hint, ...]:
    """How surely each rule was hit, at its surest."""
    sure: dict[str, float] = {each.rule: 1.0 for each in behaviour}
    for sign in found:
        sure[sign.rule] = max(sign.sure, sure.get(sign.rule, 0.0))
    return tuple(Hint(*each) for each in sure.items())


def _nothing_said(reading: Reading, words: Words) -> bool:
    """Whether the text alone gives no cause to look any further."""
    if not words.families <= QUIET or INVITE in reading.plain:
        return False
    return not (chinese_id(words) or crypto_address(words) or shop_password(words))


def _guessed(reading: Reading, knowledge: Knowledge) -> Iterator[Address]:
    """The first guess that a list holds, and those before it that are sure."""
    known = {address.host for address in reading.addresses if address.sure}
    for each in reading.guesses:
        if each.host in known:
            continue
        listed = knowledge.listed(each.host, each.path) is not None
        if listed or each.sure:
            yield each
        if listed:
            return


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


def _pulling(text: str, words: Words, luring: Lure, found: Sequence[Sign]) -> Lure:
    """How a newcomer's text lures to an address that does not say where it leads.

    It may do so with hardly a word that is known, and words that lure may be about something plain.
    """
    blind = [sign.what for sign in found if sign.rule in BLIND]
    homely = HOMELY * all(map(is_homely, blind))
    if not blind or luring.weight >= LURE + homely:
        return luring
    pulled = pull(text, {hit.phrase for hit in words.hits})
    weight = pulled.weight - homely
    if luring.weight >= NEARLY:
        return (
            luring._replace(weight=luring.weight - LURE)
            if pulled.plain and weight < PLAIN
            else luring
        )
    if weight < PULLS and (pulled.plain or luring.weight + pulled.others - homely < NEARLY):
        return luring
    return luring._replace(weight=NEARLY, words=luring.words or pulled.words)


def _weighed(found: Sequence[Sign], author: Author, policy: Policy) -> Iterator[Evidence]:
    """The signs with their weight for this person, the surest of each rule once."""
    surest: dict[RuleName, Sign] = {}
    for sign in found:
        known = surest.get(sign.rule)
        if known is None or sign.sure > known.sure:
            surest[sign.rule] = sign
    for rule, best in surest.items():
        weight = policy.rules[rule].weight(author.standing) * best.sure
        if weight > 0:
            yield Evidence(rule, weight, best.what, best.disguises, best.detail)
