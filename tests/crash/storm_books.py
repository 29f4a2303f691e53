"""What clients saw of a storm beside the rows: who has which code, and who was told what."""

import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

CODES = 100
CODE = re.compile(r"STORM-(\d{3})")
LATE = "You missed it by a hair"
_CODES = ", ".join(f"STORM-{number:03}" for number in range(1, CODES + 1))
CAMPAIGN = f"{{title: Storm, value: 5 euro off, codes: [{_CODES}]}}"
Answers = Mapping[str, list[str]]  # by member: the texts of all answers, each once


def won(answers: Answers) -> dict[str, set[str]]:
    """The codes that each member was shown."""
    shown = {
        who: {each for text in texts for each in CODE.findall(text)}
        for who, texts in answers.items()
    }
    return {who: codes for who, codes in shown.items() if codes}


def over_issues(answers: Answers, codes: int = CODES, *, shared: bool = False) -> list[str]:
    """Codes that two people were shown, people with two codes, and more winners than codes.

    `shared`: there is one code, which so many people may be shown.
    """
    winners, by_code = won(answers), defaultdict[str, set[str]](set)
    for who, shown in winners.items():
        for code in shown:
            by_code[code].add(who)
    most = codes if shared else 1
    found = [f"{code} was shown to {sorted(w)}" for code, w in by_code.items() if len(w) > most]
    found += [f"{who} was shown {sorted(each)}" for who, each in winners.items() if len(each) > 1]
    if len(winners) > codes:
        found.append(f"{len(winners)} people won one of {codes}")
    return found


def wrong(answers: Answers, presses: Mapping[str, int], database: Path) -> list[str]:
    """Everything that should not be so, after a storm that took all codes."""
    return [
        *over_issues(answers),
        *_wrong_answers(answers, presses),
        *_wrong_rows(answers, database),
    ]


def _wrong_answers(answers: Answers, presses: Mapping[str, int]) -> Iterator[str]:
    for who, count in presses.items():
        texts = answers.get(who, [])
        if len(texts) != count:
            yield f"{who} pressed {count} times and was answered {len(texts)} times: {texts}"
        if len({CODE.search(text) is None for text in texts}) > 1:
            yield f"{who} was told this and that: {texts}"
        for text in texts:
            if CODE.search(text) is None and LATE not in text:
                yield f"{who} was told neither a code nor why not: {text}"
    if len(won(answers)) != CODES:
        yield f"{len(won(answers))} people won one of {CODES}"


def _wrong_rows(answers: Answers, database: Path) -> Iterator[str]:
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as db:
        stock = db.execute(
            "SELECT SUM(total), SUM(left_), SUM(claimed), SUM(void) FROM coupons_stock"
        )
        codes = db.execute("SELECT COUNT(*), COUNT(DISTINCT coupon) FROM coupons_codes")
        held = db.execute(
            "SELECT native, number FROM coupons_coupons JOIN members ON members.id = member"
        ).fetchall()
        if (found := stock.fetchone()) != (CODES, 0, CODES, 0):
            yield f"the stock says {found}"
        if (found := codes.fetchone()) != (CODES, CODES):
            yield f"the codes say {found}"
    rows = sorted((str(who), f"{int(number):03}") for who, number in held)
    seen = sorted((who, code) for who, codes in won(answers).items() for code in codes)
    if rows != seen:
        yield f"rows and screens disagree: {sorted({*rows} ^ {*seen})[:9]}"


def plan(members: int, twice: int) -> str:
    """What the storm in the browser chat is told."""
    return json.dumps({"members": members, "twice": twice})
