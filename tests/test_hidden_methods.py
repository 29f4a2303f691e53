"""A cog of several parts loses none of its handlers."""

import pytest

from bot.cog import Cog, on
from bot.context import Ctx
from bot.errors import PlazaError
from bot.events import MemberJoined, MemberLeft
from bot.registry import Registry


class Comes(Cog):
    """Hears of those who come."""

    @on(MemberJoined)
    def hear(self, ctx: Ctx) -> None: ...


class Goes(Cog):
    """Hears of those who go."""

    @on(MemberLeft)
    def hear(self, ctx: Ctx) -> None: ...


class Both(Comes, Goes):
    """Would hear of those alone who come."""


class Again(Comes):
    """Hears of those who come in its own way."""

    @on(MemberJoined)
    def hear(self, ctx: Ctx) -> None: ...


def test_two_parts_of_a_cog_that_call_their_handlers_the_same_end_the_start() -> None:
    cog = Both()
    type(cog).name = "both"
    with pytest.raises(PlazaError, match=r"cog both: Comes\.hear hides Goes\.hear"):
        Registry().add(cog)


def test_a_cog_that_derives_from_a_part_may_write_its_handler_anew() -> None:
    cog = Again()
    type(cog).name = "again"
    Registry().add(cog)
