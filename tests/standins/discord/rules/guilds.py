"""What may be asked of a guild, its members, rooms, invites, events and filters."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from tests.standins.discord.refusals import Fault, Refused, between, required, too_long

Part = Mapping[str, Any]

SECOND, DAY = 1_000, 86_400_000
TIMEOUT_DAYS, BULK_DAYS, INCIDENT_HOURS = 28, 14, 24
USES, LASTS = 100, 5_184_000
BULK_LEAST, BULK_MOST = 2, 100
TOPIC, SLOWMODE, REASON = 1_024, 21_600, 512
EXTERNAL, LOCATION = 3, 100
NICK = 32
BAN_DELETES = 604_800
EPOCH = 1_420_070_400_000

KEYWORD, SPAM, PRESET, MENTION_SPAM, PROFILE = 1, 3, 4, 5, 6
RULES_OF_TYPE = {KEYWORD: 6, SPAM: 1, PRESET: 1, MENTION_SPAM: 1, PROFILE: 1}
TIMEOUT_ACTION = 3


def instant(text: Any) -> int | None:
    """An ISO instant as UTC ms, or None where the text is none."""
    try:
        return round(datetime.fromisoformat(str(text)).timestamp() * 1000)
    except ValueError:
        return None


def until(body: Part, key: str, longest: int, now: int, sentence: str) -> Iterator[Fault]:
    """Faults of an instant that may lie only so far ahead (ms)."""
    text = body.get(key)
    if text is None:
        return
    at = instant(text)
    if at is None:
        yield Fault((key,), "DATE_TIME_TYPE_PARSE", f"Could not parse {text}. Should be ISO8601.")
    elif at > now + longest:
        yield Fault((key,), "DATE_TIME_TOO_FAR_AHEAD", sentence)


def member(body: Part, now: int) -> Iterator[Fault]:
    """Faults of a member's nick and time out."""
    if len(body.get("nick") or "") > NICK:
        yield too_long(NICK, "nick")
    sentence = f"The timeout may last {TIMEOUT_DAYS} days at most"
    yield from until(body, "communication_disabled_until", TIMEOUT_DAYS * DAY, now, sentence)


def incidents(body: Part, now: int) -> Iterator[Fault]:
    """Faults of a raid switch."""
    sentence = f"Must be within {INCIDENT_HOURS} hours"
    for key in ("invites_disabled_until", "dms_disabled_until"):
        yield from until(body, key, INCIDENT_HOURS * 3_600_000, now, sentence)


def bulk(ids: Sequence[Any], now: int) -> None:
    """Messages that are to be deleted together.

    Raises: Refused, 50034 where one is too old.
    """
    if any((int(id) >> 22) + EPOCH < now - BULK_DAYS * DAY for id in ids):
        raise Refused(50034)


def bulk_form(ids: Sequence[Any]) -> Iterator[Fault]:
    """Faults of the list itself."""
    if not BULK_LEAST <= len(ids) <= BULK_MOST:
        yield between(BULK_LEAST, BULK_MOST, "messages")
    if any(often > 1 for often in Counter(str(id) for id in ids).values()):
        sentence = "The set has this value already"
        yield Fault(("messages",), "SET_TYPE_ALREADY_CONTAINS_VALUE", sentence)


def invite(body: Part) -> Iterator[Fault]:
    for key, most in (("max_uses", USES), ("max_age", LASTS)):
        if not 0 <= int(body.get(key) or 0) <= most:
            sentence = f"int value should be between 0 and {most}."
            yield Fault((key,), "NUMBER_TYPE_MAX", sentence)


def channel(body: Part, *, new: bool) -> Iterator[Fault]:
    """Faults of a text channel or thread."""
    if new and not body.get("name"):
        yield required("name")
    if "name" in body and not 1 <= len(body["name"] or "") <= 100:
        yield between(1, 100, "name")
    if len(body.get("topic") or "") > TOPIC:
        yield too_long(TOPIC, "topic")
    if not 0 <= int(body.get("rate_limit_per_user") or 0) <= SLOWMODE:
        sentence = f"int value should be less than or equal to {SLOWMODE}."
        yield Fault(("rate_limit_per_user",), "NUMBER_TYPE_MAX", sentence)
    archive = body.get("auto_archive_duration")
    if archive is not None and int(archive) not in (60, 1_440, 4_320, 10_080):
        sentence = "Value must be one of (60, 1440, 4320, 10080)."
        yield Fault(("auto_archive_duration",), "BASE_TYPE_CHOICES", sentence)


def reason(text: str) -> Iterator[Fault]:
    """Faults of X-Audit-Log-Reason."""
    if len(text) > REASON:
        yield too_long(REASON, "audit_log_reason")


def ban(seconds: Any) -> Iterator[Fault]:
    if not 0 <= int(seconds or 0) <= BAN_DELETES:
        sentence = f"int value should be less than or equal to {BAN_DELETES}."
        yield Fault(("delete_message_seconds",), "NUMBER_TYPE_MAX", sentence)


def event(body: Part, now: int) -> Iterator[Fault]:
    """Faults of a scheduled event that is made."""
    starts = instant(body.get("scheduled_start_time"))
    if starts is None or starts <= now:
        sentence = "Cannot schedule event in the past."
        yield Fault(("scheduled_start_time",), "GUILD_SCHEDULED_EVENT_SCHEDULE_PAST", sentence)
    if body.get("entity_type") != EXTERNAL:
        return
    location = (body.get("entity_metadata") or {}).get("location")
    if not location:
        yield required("entity_metadata", "location")
    elif len(location) > LOCATION:
        yield too_long(LOCATION, "entity_metadata", "location")
    if not body.get("scheduled_end_time"):
        yield required("scheduled_end_time")
    elif starts and (instant(body["scheduled_end_time"]) or 0) <= starts:
        sentence = "Cannot schedule event end before its start."
        yield Fault(("scheduled_end_time",), "GUILD_SCHEDULED_EVENT_END_BEFORE_START", sentence)


def filter_rule(body: Part, others: Sequence[Part]) -> Iterator[Fault]:
    """Faults of an AutoMod rule beside those that the guild has."""
    sort = int(body.get("trigger_type") or 0)
    most = RULES_OF_TYPE.get(sort, 0)
    if sum(other["trigger_type"] == sort for other in others) >= most:
        sentence = f"Maximum number of rules for trigger type exceeded ({most})."
        yield Fault(("trigger_type",), "AUTO_MODERATION_MAX_RULES_OF_TYPE_EXCEEDED", sentence)
    data = body.get("trigger_metadata") or {}
    if sort == KEYWORD and not data.get("keyword_filter") and not data.get("regex_patterns"):
        yield required("trigger_metadata", "keyword_filter")
    if not body.get("actions"):
        yield required("actions")
    for place, action in enumerate(body.get("actions") or ()):
        if action.get("type") == TIMEOUT_ACTION and sort not in (KEYWORD, MENTION_SPAM):
            sentence = "A time out fits rules of words and of mass mentions alone."
            yield Fault(("actions", place, "type"), "AUTO_MODERATION_INVALID_ACTION_TYPE", sentence)
