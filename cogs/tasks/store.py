"""The rows of the tasks: under which post each stands."""

from collections.abc import Sequence

from bot.store.db import Tx


def add(tx: Tx, community: int, task: int, post: int) -> None:
    """A task stands under this post."""
    tx.run(
        "INSERT INTO tasks_posts (community, task, post) VALUES (?, ?, ?)"
        " ON CONFLICT (community, task) DO NOTHING",
        community,
        task,
        post,
    )


def post(tx: Tx, community: int, task: int) -> int | None:
    """The post of a task, if there is one."""
    row = tx.row("SELECT post FROM tasks_posts WHERE community = ? AND task = ?", community, task)
    return int(row[0]) if row else None


def forget(tx: Tx, community: int, tasks: Sequence[int]) -> None:
    """These tasks are no more."""
    tx.many(
        "DELETE FROM tasks_posts WHERE community = ? AND task = ?",
        [(community, task) for task in tasks],
    )
