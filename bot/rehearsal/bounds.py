"""Warnings of bounds: the night, the pace, what a chat takes and can do, and what cogs foresee."""

from collections.abc import Iterator, Sequence

from bot.communities import Community
from bot.effects import Quota, Say, Whisper
from bot.rehearsal.findings import Found, day_name, when
from bot.rehearsal.stage import Rehearsed
from bot.sops.names import needs_of
from bot.sops.program import Do

WEEK, OFFERS = 7, 0.25


def in_the_night(rehearsed: Rehearsed) -> Iterator[Found]:
    """What features say by themselves in quiet hours; scripts keep them."""
    for entry in rehearsed.entries:
        quiet, home = entry.community.quiet, entry.community
        if entry.effect == "say" and quiet and quiet.ends(entry.at):
            at = round(entry.at.timestamp() * 1000)
            yield Found(
                at,
                home.label,
                ("night", entry.source, entry.room),
                f"{entry.source} posts in {entry.room} on {when(home, at)}, in quiet hours",
            )


def left_out(rehearsed: Rehearsed) -> Iterator[Found]:
    """What a script would post, if the community wanted it then."""
    homes = {home.id: home for home in rehearsed.communities}
    for each in rehearsed.left_out:
        home, why = homes[each.community], rehearsed.texts.render(each.reason, "en")
        yield Found(
            each.at,
            home.label,
            ("left out", each.script, each.step, why),
            f"{each.script}, {each.step}: nothing is posted on {when(home, each.at)}: {why}",
        )


def too_many_offers(rehearsed: Rehearsed) -> Iterator[Found]:
    """Seven days in which more than a quarter of what scripts post for all are offers."""
    kinds = {script.id: script.kind for script in rehearsed.library.scripts.values()}
    for home in rehearsed.communities:
        says = [
            act
            for act in rehearsed.acts
            if act.community == home.id and act.script is not None and isinstance(act.effect, Say)
            if act.state == "done" and act.room not in home.natives("ops")
        ]
        days = rehearsed.plan.span.days
        for week in (days[first : first + WEEK] for first in range(0, len(days), WEEK)):
            posts = [act for act in says if home.local(act.at).date() in week]
            offers = [act for act in posts if kinds.get(act.script or "") == "offer"]
            if len(offers) > len(posts) * OFFERS:
                yield Found(
                    home.midnight(week[0]),
                    home.label,
                    ("offers",),
                    f"{len(offers)} of {len(posts)} posts from {day_name(week[0])} to "
                    f"{day_name(week[-1])} are offers; more than a quarter drives members away",
                )


def past_quotas(rehearsed: Rehearsed) -> Iterator[Found]:
    """More than a chat takes within a time, from all or for one member."""
    for home in rehearsed.communities:
        for quota in rehearsed.quotas.get(home.platform, ()):
            shape = Whisper if quota.private else Say
            times: dict[int, list[int]] = {}
            for act in rehearsed.acts:
                if act.community == home.id and isinstance(act.effect, shape):
                    times.setdefault(_whose(quota, act.effect), []).append(act.at)
            for each in times.values():
                yield from _past(home, quota, each)


def _whose(quota: Quota, effect: Say | Whisper) -> int:
    return effect.member if quota.each and isinstance(effect, Whisper) else 0


def _past(home: Community, quota: Quota, times: Sequence[int]) -> Iterator[Found]:
    what = "private messages" if quota.private else "posts"
    whom = " to one member" if quota.each else ""
    hours = quota.within // 3_600_000
    for former, at in zip(times, times[quota.most :], strict=False):
        if at - former < quota.within:
            yield Found(
                at,
                home.label,
                ("quota", quota),
                f"on {when(home, at)} there are more than {quota.most} {what}{whom} within "
                f"{hours} h, which is all that {home.platform} takes",
            )


def reached(rehearsed: Rehearsed) -> Iterator[Found]:
    """For how many of the members here a script for an audience ran."""
    homes = {home.id: home for home in rehearsed.communities}
    for each in rehearsed.reached:
        home, told = homes[each.community], rehearsed.texts.render(each.reason, "en")
        sentence = f"{each.script}, {when(home, each.at)}: {told}"
        yield Found(each.at, home.label, ("reached", each.script, sentence), sentence)


def unable(rehearsed: Rehearsed) -> Iterator[Found]:
    """A step that one of its communities' chats cannot do, though another can."""
    for home in rehearsed.communities:
        can = rehearsed.can[home.platform]
        for script in rehearsed.library.scripts.values():
            if home.label not in script.targets:
                continue
            for step in script.program:
                lacking = needs_of(step.handler, step.args) - can if isinstance(step, Do) else ()
                for each in sorted(lacking, key=lambda each: each.value):
                    assert isinstance(step, Do)
                    yield Found(
                        home.midnight(rehearsed.plan.span.first),
                        home.label,
                        ("unable", script.id, step.path, each),
                        f"{script.id}, {step.path}: {home.platform} cannot do this here: "
                        f"{each.value}",
                    )


def foreseen(rehearsed: Rehearsed) -> Iterator[Found]:
    """What cogs say about these days."""
    for home in rehearsed.communities:
        at = home.midnight(rehearsed.plan.span.first)
        for words in rehearsed.foreseen.get(home.id, ()):
            sentence = rehearsed.texts.render(words, "en")
            yield Found(at, home.label, ("foreseen", sentence), sentence)
