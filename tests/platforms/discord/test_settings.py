"""What an operator may set about Discord."""

from bot.effects import Quota
from bot.platforms.discord.settings import PrivateMessages, Settings

HOUR, DAY = 3_600_000, 86_400_000


def test_private_messages_have_a_small_budget_unless_an_operator_says_otherwise() -> None:
    assert Settings(token="t").quotas == (
        Quota(20, HOUR, private=True),
        Quota(200, DAY, private=True),
        Quota(1, DAY, private=True, each=True),
        Quota(3, 7 * DAY, private=True, each=True),
    )
    fewer = Settings(token="t", private_messages=PrivateMessages(per_hour=5))
    assert fewer.quotas[:2] == (Quota(5, HOUR, private=True), Quota(200, DAY, private=True))
