"""What Discord refuses of a guild's channels, roles, members, invites, events and filters."""

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.conftest import Needs
from tests.standins.discord import bits
from tests.standins.discord.arranged import (
    an_invite,
    expired,
    full_of_channels,
    full_of_events,
    full_of_invites,
    full_of_roles,
    granted,
    make_rules,
)
from tests.standins.discord.strictness import Ask, Case, holds, invalid

DAY = 86_400
HERS = "/guilds/{guild}/members/{amy}"
INVITES = "/channels/{general}/invites"
RULES = "/guilds/{guild}/auto-moderation/rules"
EVENTS = "/guilds/{guild}/scheduled-events"
BULK = "/channels/{general}/messages/bulk-delete"
ROLES = "/guilds/{guild}/roles"


def ahead(seconds: float) -> str:
    return datetime.fromtimestamp(datetime.now(UTC).timestamp() + seconds, UTC).isoformat()


def time_out(until: Any) -> Ask:
    return Ask("PATCH", HERS, {"communication_disabled_until": until})


def rule(**changed: Any) -> Ask:
    made: Any = {"name": "a", "event_type": 1, "trigger_type": 1, "actions": [{"type": 1}]}
    made["trigger_metadata"] = {"keyword_filter": ["bad"]}
    return Ask("POST", RULES, {**made, **changed})


def event(**changed: Any) -> Ask:
    made: Any = {"name": "a", "entity_type": 3, "privacy_level": 2}
    made |= {"entity_metadata": {"location": "here"}, "scheduled_start_time": ahead(DAY)}
    made |= {"scheduled_end_time": ahead(2 * DAY), **changed}
    return Ask("POST", EVENTS, {key: value for key, value in made.items() if value is not None})


def ids(count: int, age_days: float = 1) -> list[str]:
    made = round(datetime.now(UTC).timestamp() * 1000 - age_days * DAY * 1000)
    return [str(((made - 1_420_070_400_000) << 22) + n) for n in range(count)]


def bulk(messages: list[Any]) -> Ask:
    return Ask("POST", BULK, {"messages": messages})


DESCRIBED = [
    invalid("bulk delete of one", "messages", bulk(ids(1)), bulk(ids(2))),
    invalid("bulk delete of 101", "messages", bulk(ids(101)), bulk(ids(100))),
    invalid(
        "word of 61",
        "trigger_metadata.keyword_filter.0",
        rule(trigger_metadata={"keyword_filter": ["x" * 61]}),
        rule(),
    ),
    invalid(
        "role of 101",
        "name",
        Ask("POST", ROLES, {"name": "x" * 101}),
        Ask("POST", ROLES, {"name": "x" * 100}),
    ),
]


BY_HAND = [
    invalid(
        "nick of 33",
        "nick",
        Ask("PATCH", HERS, {"nick": "x" * 33}),
        Ask("PATCH", HERS, {"nick": "x" * 32}),
        before=granted(bits.MANAGE_NICKNAMES),
    ),
    invalid(
        "time out of 29 days",
        "communication_disabled_until",
        time_out(ahead(29 * DAY)),
        time_out(ahead(27 * DAY)),
    ),
    invalid(
        "time out until no date",
        "communication_disabled_until",
        time_out("tomorrow"),
        time_out(None),
    ),
    invalid(
        "invite of 101 uses",
        "max_uses",
        Ask("POST", INVITES, {"max_uses": 101}),
        Ask("POST", INVITES, {"max_uses": 100}),
    ),
    invalid(
        "invite of 61 days",
        "max_age",
        Ask("POST", INVITES, {"max_age": 61 * DAY}),
        Ask("POST", INVITES, {"max_age": 30 * DAY}),
    ),
    Case(
        "more invites than 1000",
        Ask("POST", INVITES, {"unique": True}),
        400,
        30016,
        Ask("POST", INVITES, {"unique": True}),
        spoiled=full_of_invites,
    ),
    Case(
        "an invite that ended",
        Ask("GET", "/invites/here"),
        404,
        10006,
        Ask("GET", "/invites/here"),
        before=an_invite,
        spoiled=expired,
    ),
    Case(
        "a role too many",
        Ask("POST", ROLES, {"name": "x"}),
        400,
        30005,
        Ask("POST", ROLES, {"name": "x"}),
        spoiled=full_of_roles,
    ),
    Case(
        "a channel too many",
        Ask("POST", "/guilds/{guild}/channels", {"name": "x"}),
        400,
        30013,
        Ask("POST", "/guilds/{guild}/channels", {"name": "x"}),
        spoiled=full_of_channels,
    ),
    invalid(
        "channel without name",
        "name",
        Ask("POST", "/guilds/{guild}/channels", {}),
        Ask("POST", "/guilds/{guild}/channels", {"name": "x"}),
    ),
    invalid(
        "topic of 1025",
        "topic",
        Ask("PATCH", "/channels/{general}", {"topic": "x" * 1025}),
        Ask("PATCH", "/channels/{general}", {"topic": "x" * 1024}),
    ),
    invalid(
        "slow mode of 7 hours",
        "rate_limit_per_user",
        Ask("PATCH", "/channels/{general}", {"rate_limit_per_user": 7 * 3600}),
        Ask("PATCH", "/channels/{general}", {"rate_limit_per_user": 6 * 3600}),
    ),
    invalid(
        "parent that is no category",
        "parent_id",
        Ask("PATCH", "/channels/{general}", {"parent_id": "{ops}"}),
        Ask("PATCH", "/channels/{general}", {"parent_id": None}),
    ),
    invalid(
        "reason of 513",
        "audit_log_reason",
        Ask("DELETE", HERS, reason="x" * 513),
        Ask("DELETE", HERS, reason="x" * 512),
    ),
    invalid(
        "ban of 8 days' messages",
        "delete_message_seconds",
        Ask("PUT", "/guilds/{guild}/bans/{amy}", {"delete_message_seconds": 8 * DAY}),
        Ask("PUT", "/guilds/{guild}/bans/{amy}", {"delete_message_seconds": 7 * DAY}),
    ),
    Case("old message in a bulk delete", bulk(ids(2, 15)), 400, 50034, bulk(ids(2, 13))),
    invalid("one message twice in a bulk delete", "messages", bulk(ids(1) * 2), bulk(ids(2))),
    invalid(
        "raid switch of 25 hours",
        "invites_disabled_until",
        Ask(
            "PUT", "/guilds/{guild}/incident-actions", {"invites_disabled_until": ahead(25 * 3600)}
        ),
        Ask(
            "PUT", "/guilds/{guild}/incident-actions", {"invites_disabled_until": ahead(23 * 3600)}
        ),
    ),
    invalid("event without end", "scheduled_end_time", event(scheduled_end_time=None), event()),
    invalid(
        "event without location", "entity_metadata.location", event(entity_metadata={}), event()
    ),
    invalid(
        "event in the past", "scheduled_start_time", event(scheduled_start_time=ahead(-60)), event()
    ),
    invalid(
        "event that ends first", "scheduled_end_time", event(scheduled_end_time=ahead(30)), event()
    ),
    Case("101 events", event(), 400, 30038, event(), spoiled=full_of_events),
    invalid("seventh rule of words", "trigger_type", rule(), rule(), spoiled=make_rules),
    invalid(
        "rule of no words", "trigger_metadata.keyword_filter", rule(trigger_metadata={}), rule()
    ),
    invalid("rule without actions", "actions", rule(actions=None), rule()),
    invalid(
        "time out for spam",
        "actions.0.type",
        rule(
            trigger_type=3,
            trigger_metadata={},
            actions=[{"type": 3, "metadata": {"duration_seconds": 60}}],
        ),
        rule(actions=[{"type": 3, "metadata": {"duration_seconds": 60}}]),
    ),
]


@pytest.mark.parametrize("case", DESCRIBED, ids=lambda case: case.rule)
async def test_what_the_description_forbids_in_a_guild_is_refused(case: Case, needs: Needs) -> None:
    needs("discord description")
    await holds(case)


@pytest.mark.parametrize("case", BY_HAND, ids=lambda case: case.rule)
async def test_what_only_the_api_forbids_in_a_guild_is_refused(case: Case) -> None:
    await holds(case)
