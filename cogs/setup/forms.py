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


@dataclass(frozen=True, slots=True)
class Sites:
    """The brand's own addresses, one in each line."""

    sites: Annotated[Long, Within(most=1000)] = ""
