"""When two codes are the same."""

from bot.typed_codes import normalised as normal

__all__ = ("normal",)
