"""A balance is the sum of its entries, whatever happens in whatever order."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot import ledger
from bot.store.migrate import migrate
from bot.store.sqlite import SqliteDatabase, open_database

MIGRATIONS = Path(ledger.__file__).parent / "store" / "migrations"
COMMUNITIES, MEMBERS = (1, 2), (7, 8)
communities, members = st.sampled_from(COMMUNITIES), st.sampled_from(MEMBERS)
sources = st.sampled_from([f"checkin:{number}" for number in range(8)])
amounts = st.integers(-1_000, 1_000)


class Books(RuleBasedStateMachine):
    """The ledger beside a model of plain dicts; both communities have the same member ids."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.stack = AsyncExitStack()
        folder = self.stack.enter_context(TemporaryDirectory())
        opened = open_database(Path(folder) / "plaza.db", inline=True)
        self.db: SqliteDatabase = self.loop.run_until_complete(
            self.stack.enter_async_context(opened)
        )
        self.loop.run_until_complete(migrate(self.db, "core", MIGRATIONS))
        self.entries: dict[tuple[int, str], tuple[int, int]] = {}
        self.reversed: set[tuple[int, str]] = set()
        self.ids = 0

    def does(self, unit: Callable[..., bool], **given: Any) -> bool:
        self.ids += 1
        return self.loop.run_until_complete(self.db.write(unit, id=self.ids, at=0, **given))

    @rule(community=communities, member=members, amount=amounts, source=sources)
    def enter(self, community: int, member: int, amount: int, source: str) -> None:
        fresh = self.does(
            ledger.add,
            community=community,
            member=member,
            amount=amount,
            reason="checkin.ledger-daily",
            source=source,
        )
        assert fresh == ((community, source) not in self.entries)
        self.entries.setdefault((community, source), (member, amount))

    @rule(community=communities, source=sources)
    def take_back(self, community: int, source: str) -> None:
        done = self.does(ledger.reverse, community=community, source=source, reason="operate.back")
        known = (community, source)
        assert done == (known in self.entries and known not in self.reversed)
        if done:
            self.reversed.add(known)

    @precondition(lambda self: self.entries)
    @rule()
    def all_entries_are_linked(self) -> None:
        sql = (
            "SELECT o.community, o.source, r.amount + o.amount, r.member = o.member FROM ledger r"
            " JOIN ledger o ON o.id = r.reverses AND o.community = r.community"
        )
        linked = self.loop.run_until_complete(self.db.read(lambda tx: tx.rows(sql)))
        assert {(community, source) for community, source, *_ in linked} == self.reversed
        assert all((left, same) == (0, 1) for *_, left, same in linked)

    @invariant()
    def balances_are_sums(self) -> None:
        for community in COMMUNITIES:
            for member in MEMBERS:
                expected = sum(
                    amount
                    for (home, source), (whose, amount) in self.entries.items()
                    if (home, whose) == (community, member) and (home, source) not in self.reversed
                )
                found = self.loop.run_until_complete(
                    self.db.read(ledger.balance, community, member)
                )
                assert found == expected

    def teardown(self) -> None:
        self.loop.run_until_complete(self.stack.aclose())
        self.loop.close()


TestBooks = Books.TestCase
