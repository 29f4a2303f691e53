"""What waits for a person's word before it goes out: asked for once, decided once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from bot import holders
from bot.codec import decode_parts, encode
from bot.cog import Right
from bot.communities import Community
from bot.effects import Button, Changed, Pictured, Words
from bot.files import NAME as KEPT
from bot.happenings import HappeningRow, Happenings
from bot.ids import Ids
from bot.seen import Seen
from bot.store.db import Row, Tx
from bot.texts import Texts

Otherwise = Literal["hold", "post", "skip"]
Decision = Literal["approved", "rejected", "lapsed", "withdrawn"]

KEPT_MS = 90 * 86_400_000  # what was said is in the audit log, too
ASKED, WITHDRAWN = "core.approval_asked", "core.approval_withdrawn"
COLUMNS = (
    "id, about, title, words, pictures, buttons, needs, maker, until, otherwise, asked_at, card,"
    " decision, goes, decided_by, decided_at, reason, text, language"
)


@dataclass(frozen=True, slots=True)
class Approval:
    """Something that waits for a word, or had it; instants in UTC ms, people are members' ids.

    `about` is its maker's own name for it, such as `post:12`. Nobody's word by `until`, and
    `otherwise` says what then. `goes` is whether it goes out, once it is decided; `text` are
    changed words in `language`.
    """

    id: int
    about: str
    title: Words | None
    words: Words
    pictures: tuple[Pictured, ...]
    buttons: tuple[Button, ...]
    right: Right
    maker: int | None
    until: int
    otherwise: Otherwise
    asked_at: int
    card: int | None = None
    decision: Decision | None = None
    goes: bool | None = None
    by: int | None = None
    at: int | None = None
    reason: str = ""
    text: str = ""
    language: str = ""

    def changed(self, words: Words) -> Words:
        """The words with what was changed about them."""
        return Changed(words, {self.language: self.text}) if self.text else words


@dataclass(frozen=True, slots=True)
class Verdict:
    """What somebody said, or nobody: whether it goes, and with which words."""

    decision: Decision
    goes: bool
    by: int | None = None
    reason: str = ""
    text: str = ""
    language: str = ""


class Approvals:
    """What cogs and scripts reach through `ctx.approvals`."""

    def __init__(self, ids: Ids, happenings: Happenings, texts: Texts) -> None:
        self._ids = ids
        self._happenings = happenings
        self._texts = texts
        self.decided: Callable[[Tx, Community, Approval, int], None] = lambda *_: None
        self.assumed = False  # a rehearsal has nobody to ask: all is approved when it is time

    def ask(
        self,
        ctx: Seen,
        about: str,
        words: Words,
        *,
        right: Right,
        until: int,
        otherwise: Otherwise = "hold",
        pictures: Sequence[Pictured] = (),
        buttons: Sequence[Button] = (),
        title: Words | None = None,
        maker: int | None = None,
    ) -> int:
        """Ask whoever holds a right whether something may go out; the id of the approval.

        `about` is your own name for it, and comes back with `approve.decided`. Asked again about
        the same, what was asked before needs no answer any more. `title` says what it is and
        when it would go out; `until` is an instant in UTC ms. `maker` is the id of the member who
        made it, if not who caused this.
        """
        self.withdraw(ctx, about)
        _forget(ctx.tx, ctx.community.id, ctx.now - KEPT_MS)
        asked = Approval(
            id=self._ids.new(),
            about=about,
            title=title,
            words=words,
            pictures=tuple(pictures),
            buttons=tuple(buttons),
            right=right,
            maker=ctx.member.id if maker is None and ctx.has_member else maker,
            until=until,
            otherwise=otherwise,
            asked_at=ctx.now,
        )
        _add(ctx.tx, ctx.community.id, asked)
        self._tell(ctx, ASKED, asked.id)
        return asked.id

    def about(self, ctx: Seen, about: str) -> Approval | None:
        """What was asked last under this name; None if nothing was."""
        return _find(ctx.tx, ctx.community.id, "about", about)

    def find(self, ctx: Seen, approval: int) -> Approval | None:
        """An approval of this community by its id."""
        return _find(ctx.tx, ctx.community.id, "id", approval)

    def waiting(self, ctx: Seen) -> list[Approval]:
        """All in this community that wait for a word, the most urgent first."""
        sql = (
            f"SELECT {COLUMNS} FROM approvals WHERE community = ? AND decision IS NULL"
            " ORDER BY until, id"
        )
        return [_read(row) for row in ctx.tx.rows(sql, ctx.community.id)]

    def decide(self, ctx: Seen, asked: Approval, said: Verdict) -> Approval | None:
        """The approval as it is decided now; None if it was decided before."""
        if not _decide(ctx.tx, asked.id, said, ctx.now):
            return None
        done = replace(
            asked,
            decision=said.decision,
            goes=said.goes,
            by=said.by,
            at=ctx.now,
            reason=said.reason,
            text=said.text,
            language=said.language,
        )
        self.decided(ctx.tx, ctx.community, done, ctx.now)
        return done

    def withdraw(self, ctx: Seen, about: str) -> bool:
        """Nobody needs to decide about this any more; False if nothing waited."""
        asked = self.about(ctx, about)
        if asked is None or asked.decision is not None:
            return False
        _decide(ctx.tx, asked.id, Verdict("withdrawn", goes=False), ctx.now)
        gone = replace(asked, decision="withdrawn", goes=False)
        self.decided(ctx.tx, ctx.community, gone, ctx.now)
        self._tell(ctx, WITHDRAWN, asked.id)
        return True

    def show(self, ctx: Seen, asked: Approval, card: int) -> None:
        """This post of ours asks for it."""
        ctx.tx.run("UPDATE approvals SET card = ? WHERE id = ?", card, asked.id)

    def others(self, ctx: Seen, right: Right) -> bool:
        """Whether anybody but the member holds a right here, as far as is known."""
        return holders.others(ctx.tx, ctx.community, right, ctx.member.id, ctx.now)

    def text(self, ctx: Seen, words: Words, language: str = "") -> str:
        """Words as they read in the community's language, or another, without any markup added."""
        spoken = language or ctx.community.language
        return self._texts.render(words, spoken, voice=ctx.community.voice)

    def _tell(self, ctx: Seen, name: str, approval: int) -> None:
        home = ctx.community.id
        row = HappeningRow(
            self._ids.new(), home, None, name, {"approval": approval}, ctx.now, tries=0
        )
        if self._happenings.wants(name, home, None, row.data):
            self._happenings.add(ctx.tx, row, None)


def _add(tx: Tx, community: int, asked: Approval) -> None:
    tx.run(
        "INSERT INTO approvals (id, community, about, title, words, pictures, buttons, needs,"
        " maker, until, otherwise, asked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        asked.id,
        community,
        asked.about,
        encode(asked.title),
        encode(asked.words),
        encode(asked.pictures),
        encode(asked.buttons),
        asked.right,
        asked.maker,
        asked.until,
        asked.otherwise,
        asked.asked_at,
    )


def _forget(tx: Tx, community: int, before: int) -> None:
    """Drop what was decided before an instant."""
    tx.run("DELETE FROM approvals WHERE community = ? AND decided_at <= ?", community, before)


def files(tx: Tx) -> set[str]:
    """The kept files that are shown with what waits for a word."""
    rows = tx.rows("SELECT pictures FROM approvals WHERE decision IS NULL")
    return {name for (pictures,) in rows for name in KEPT.findall(pictures)}


def _find(tx: Tx, community: int, by: Literal["id", "about"], what: int | str) -> Approval | None:
    row = tx.row(
        f"SELECT {COLUMNS} FROM approvals WHERE community = ? AND {by} = ?"
        " ORDER BY id DESC LIMIT 1",
        community,
        what,
    )
    return _read(row) if row else None


def _decide(tx: Tx, approval: int, said: Verdict, now: int) -> bool:
    row = tx.row(
        "UPDATE approvals SET decision = ?, goes = ?, decided_by = ?, decided_at = ?, reason = ?,"
        " text = ?, language = ? WHERE id = ? AND decision IS NULL RETURNING id",
        said.decision,
        said.goes,
        said.by,
        now,
        said.reason,
        said.text,
        said.language,
        approval,
    )
    return row is not None


def _read(row: Row) -> Approval:
    id, about, *parts, right, maker, until, otherwise, asked_at, card = row[:12]
    title, words, pictures, buttons = (decode_parts(part) for part in parts)
    decision, goes, *rest = row[12:]
    texts = [each or "" for each in rest[2:]]
    values: list[Any] = [decision, None if goes is None else bool(goes), *rest[:2], *texts]
    return Approval(
        id,
        about,
        title,
        words,
        tuple(pictures),
        tuple(buttons),
        right,
        maker,
        until,
        otherwise,
        asked_at,
        card,
        *values,
    )
