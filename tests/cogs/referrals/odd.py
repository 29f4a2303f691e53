"""Friends who come in an odd way, with an operator and one who brings them."""

from bot.testing import FakeChat, FakeMember
from cogs.referrals.config import DAY_MS, Options

PLAIN = Options(tiers=())


async def brought(chat: FakeChat, by: FakeMember, *names: str, young: bool = True) -> None:
    """Friends with new accounts, who stay and take part."""
    made_at = chat.clock.now() - (DAY_MS if young else 400 * DAY_MS)
    for name in names:
        await (await chat.joins(name, invited_by=by, made_at=made_at)).calls("/checkin")
    await chat.passes(days=7, minutes=6)


async def begun(chat: FakeChat) -> tuple[FakeMember, FakeMember]:
    """An operator, and Bo, who was here before."""
    ann, bo = chat.has("Ann", rights=["people", "content"]), chat.has("Bo")
    await bo.says("Hello")
    return ann, bo
