"""What the forms of /setup ask for."""

from dataclasses import dataclass
from typing import Annotated, Literal

from bot.kinds import Long, RoomPick, Within


@dataclass(frozen=True, slots=True)
class Rooms:
    """Where the bot speaks."""

    lobby: RoomPick
    ops: RoomPick
    checkin: RoomPick | None = None


@dataclass(frozen=True, slots=True)
class Voice:
    """How the bot speaks, and by whose clock."""

    language: Literal["en", "zh-CN", "pt-BR", "lv", "el"]
    zone: Annotated[str, Within(most=60)]
    address: Literal["formal", "casual"]
    emoji: Literal["more", "some", "fewer"] = "some"


@dataclass(frozen=True, slots=True)
class Pace:
    """How much scripts may post by themselves, and when not at all."""

    posts: Annotated[int, Within(least=0, most=50)]
    pause: Annotated[int, Within(least=0, most=1440)]
    begins: Annotated[str, Within(most=5)] = ""
    ends: Annotated[str, Within(most=5)] = ""
    then: Literal["hold", "skip"] = "hold"


@dataclass(frozen=True, slots=True)
class Sites:
    """The brand's own addresses, one in each line."""

    sites: Annotated[Long, Within(most=1000)] = ""
