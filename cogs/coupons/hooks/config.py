"""The option `hooks`: which programs are told what."""

from dataclasses import dataclass
from typing import Literal

from bot.kinds import Secret
from cogs.coupons.orders.config import check_secret

Told = Literal["claimed", "redeemed"]


@dataclass(frozen=True, slots=True)
class Hook:
    """A program of a shop at `url` that is told of `events`, signed by `secret`.

    `codes`: it reads the codes, too. `near`: the address may be one of this house, and http.
    """

    url: str
    secret: Secret
    events: tuple[Told, ...] = ("claimed", "redeemed")
    codes: bool = False
    near: bool = False

    def __post_init__(self) -> None:
        check_secret(self.secret)
        good = ("https://", "http://") if self.near else ("https://",)
        if not self.url.startswith(good):
            raise ValueError("url begins with https://; one of your own house needs near: true")
        if not self.events:
            raise ValueError("events names claimed, redeemed, or both")
