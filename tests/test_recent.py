"""What each person wrote just now is remembered for two minutes, in bounded memory."""

from bot import recent as module
from bot.events import MessageEdited, MessageSent, Person
from bot.recent import Recent

NOW = 1_772_000_000_000


def wrote(who: str, message: str, text: str, at: int = NOW, room: str = "lobby") -> MessageSent:
    return MessageSent(
        id=f"message:{message}",
        platform="fake",
        community="home",
        at=at,
        who=Person(who, who),
        room=room,
        message=message,
        text=text,
    )


def edited(who: str, message: str, text: str) -> MessageEdited:
    return MessageEdited(
        id=f"edited:{message}",
        platform="fake",
        community="home",
        at=NOW,
        who=Person(who, who),
        room="lobby",
        message=message,
        text=text,
    )


def texts(recent: Recent, who: str = "bo", now: int = NOW, but: str = "") -> list[str]:
    return [each.text for each in recent.of(1, who, now, but)]


def test_what_somebody_wrote_is_there_once_without_what_is_asked_about() -> None:
    recent = Recent()
    for message in ("1", "2", "2"):
        recent.saw(1, wrote("bo", message, f"text {message}"), NOW)
    recent.saw(1, wrote("li", "3", "of Li"), NOW)
    assert texts(recent) == ["text 1", "text 2"]
    assert texts(recent, but="2") == ["text 1"]
    assert recent.of(2, "bo", NOW, "") == ()


def test_an_edit_is_what_it_says_now() -> None:
    recent = Recent()
    recent.saw(1, wrote("bo", "1", "good morning"), NOW)
    recent.saw(1, edited("bo", "1", "buy gold"), NOW)
    recent.saw(1, edited("bo", "9", "of long ago"), NOW)
    assert texts(recent) == ["buy gold"]


def test_two_minutes_later_it_is_forgotten() -> None:
    recent = Recent()
    recent.saw(1, wrote("bo", "1", "good morning"), NOW)
    later = NOW + module.KEPT_MS
    assert texts(recent, now=later - 1) == ["good morning"]
    assert texts(recent, now=later) == []
    recent.saw(1, wrote("li", "2", "hi", later), later)
    assert texts(recent) == []


def test_what_one_person_and_all_together_wrote_is_bounded() -> None:
    recent = Recent()
    for number in range(3 * module.EACH):
        recent.saw(1, wrote("bo", str(number), f"text {number}"), NOW)
    assert texts(recent) == [f"text {n}" for n in range(2 * module.EACH, 3 * module.EACH)]
    for number in range(module.ALL + 10):
        recent.saw(1, wrote(f"p{number}", f"m{number}", "x"), NOW)
    assert texts(recent) == []
    assert texts(recent, f"p{module.ALL + 9}") == ["x"]
    big = "y" * (module.LETTERS // 4)
    for number in range(8):
        recent.saw(1, wrote("big", f"b{number}", big), NOW)
    assert len(texts(recent, "big")) == 4
