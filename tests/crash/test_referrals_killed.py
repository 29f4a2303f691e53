"""Friends come, take part, count and leave while the process dies: each is paid once, or not."""

from pathlib import Path

from tests.crash.growing import DAY, MINUTE, growing

QUICK, FULL = (1, 1, 1), (3, 4, 4)
"""How often it dies while they come; check in and are rewarded; and leave."""


async def test_each_friend_is_paid_for_once_and_taken_back_once_whatever_dies(
    tmp_path: Path, proving: bool
) -> None:
    coming, rewarding, leaving = FULL if proving else QUICK
    async with growing(tmp_path) as server:
        await server.under(coming, [server.bring()], passes=15 * MINUTE)
        first, second = server.friends.values()
        deeds = [server.asks(each, "checkin", "hecked in") for each in (*first, *second)]
        await server.under(rewarding, deeds, passes=DAY)
        off = (first[0], second[0], second[1])
        await server.under(leaving, [server.leaves(each) for each in off], passes=DAY)
        wrong = [*server.wrong()]
        assert not wrong, "\n".join([*wrong, server.service.log()])
        for inviter, says in zip(server.inviters, ("3", "2 of 3"), strict=True):
            await server.asks(inviter, "referrals mine", f"{says} friends count")
            letters = [each["content"] for each in inviter.direct_messages()]
            assert len(letters) == len(set(letters))
        assert server.service.kills == coming + rewarding + leaving
