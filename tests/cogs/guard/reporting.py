"""How members of a test report, and what they hear of it."""

from bot.kinds import UNITS
from bot.testing import FakeChat, FakeMember, Post
from cogs.guard.cases.config import CaseOptions
from tests.cogs.guard.staging import Acting

THANKS = "Thank you. Only the operators see your report, and I will tell you what came of it."
RIGHT = "Thank you for your report. You were right: it was removed."
FINE = (
    "Thank you for your report. The operators looked at it and it is within the rules, so it"
    " stays. Please go on telling them when something looks wrong."
)
SAME = "what is tried here is the same on every chat"
SHORTLY = {"guard": Acting(cases=CaseOptions(appeal=UNITS["d"]))}  # the time to appeal


async def report(member: FakeMember, post: Post, kind: str = "spam", words: str = "") -> None:
    """Pick Report in the menu of a message, and say what it is."""
    await member.opens_menu("Report", post)
    await member.submits(kind=kind, words=words)


def settled(chat: FakeChat, *names: str) -> list[FakeMember]:
    """Members who were here before the bot, and so are no newcomers."""
    return [chat.has(name) for name in names]
