"""Questions of scripts as rows: who may answer, who did, and who waits to be named together."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.context import Ctx
from bot.sops import store
from bot.sops.store import Run

Pair = tuple[Sequence[str], Sequence[str]]
"""The tags that an answer gives, and those that it takes."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question under a post.

    `run` is 0 where many runs ask together: then an answer is for the member's own run. `member`
    is who alone may answer, or 0. `gives`: the tags that an answer gives and takes.
    """

    id: int
    script: str
    run: int
    member: int
    name: str
    answers: tuple[str, ...]
    tags: bool
    reply: Mapping[str, str] | None
    gives: Mapping[str, Pair] = field(default_factory=dict)


def add(ctx: Ctx, question: Question) -> int:
    """Ask; the question's id, which is made here."""
    id, reply = ctx.new_id(), question.reply
    ctx.tx.run(
        "INSERT INTO sop_questions"
        " (id, community, script, run, member, name, answers, tags, reply, gives)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        ctx.community.id,
        question.script,
        question.run,
        question.member,
        question.name,
        json.dumps(question.answers),
        question.tags,
        None if reply is None else json.dumps(dict(reply), ensure_ascii=False),
        json.dumps(question.gives, ensure_ascii=False) if question.gives else None,
    )
    return id


def find(ctx: Ctx, id: int) -> Question | None:
    """A question of this community."""
    row = ctx.tx.row(
        "SELECT id, script, run, member, name, answers, tags, reply, gives FROM sop_questions"
        " WHERE id = ? AND community = ?",
        id,
        ctx.community.id,
    )
    if row is None:
        return None
    id, script, run, member, name, answers, tags, reply, gives = row
    known = tuple(json.loads(answers))
    gives = {key: (each[0], each[1]) for key, each in json.loads(gives or "{}").items()}
    said = reply and json.loads(reply)
    return Question(id, script, run, member, name, known, bool(tags), said, gives)


def answer(ctx: Ctx, question: Question, answer: str) -> None:
    """The member's answer, the latest one."""
    ctx.tx.run(
        "INSERT INTO sop_answers (question, member, answer, at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (question, member) DO UPDATE SET answer = excluded.answer, at = excluded.at",
        question.id,
        ctx.member.id,
        answer,
        ctx.now,
    )


def counts(ctx: Ctx, question: Question) -> dict[str, int]:
    """How many gave each answer."""
    sql = "SELECT answer, COUNT(*) FROM sop_answers WHERE question = ? GROUP BY answer"
    return {str(each): int(count) for each, count in ctx.tx.rows(sql, question.id)}


def run_of(ctx: Ctx, question: Question) -> Run | None:
    """The run that an answer of this member is for, if there is one."""
    if question.run:
        return store.get(ctx.tx, question.run)
    row = ctx.tx.row(
        "SELECT MAX(id) FROM sop_runs WHERE community = ? AND script = ? AND member = ?",
        ctx.community.id,
        question.script,
        ctx.member.id,
    )
    return store.get(ctx.tx, row[0]) if row and row[0] is not None else None


def join(ctx: Ctx, script: str, step: str, room: str) -> None:
    """The run's member waits to be named."""
    ctx.tx.run(
        "INSERT INTO sop_gathered (run, community, script, step, room, member)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (run, step) DO NOTHING",
        ctx.scene.run,
        ctx.community.id,
        script,
        step,
        room,
        ctx.member.id,
    )


def take(ctx: Ctx, script: str, step: str, room: str) -> dict[int, int]:
    """All who waited and did not leave, by their runs, first come first; none waits any more."""
    rows = ctx.tx.rows(
        "DELETE FROM sop_gathered WHERE community = ? AND script = ? AND step = ? AND room = ?"
        " RETURNING run, member",
        ctx.community.id,
        script,
        step,
        room,
    )
    found = {run: ctx.members.get(ctx.tx, member) for run, member in sorted(rows)}
    return {run: who.id for run, who in found.items() if who is not None and who.left_at is None}
