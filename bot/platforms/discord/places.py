"""Where a message stands: its native id tells it, wherever the room alone does not."""


def native(channel: str, message: str, room: str | None) -> str:
    """What a message is called: its id, or `channel/id` where that is not its room.

    So it is in a thread, whose messages queue for the room above it, and in private.
    """
    return message if channel == room else f"{channel}/{message}"


def place(native: str, room: str | None) -> tuple[str, str]:
    """Channel and message of a native id; raises ValueError with a sentence if it is none."""
    channel, _, message = native.rpartition("/")
    channel = channel or room or ""
    if not (channel.isdecimal() and message.isdecimal()):
        raise ValueError(f"nobody knows where the message {native} stands")
    return channel, message


def thread_of(native: str) -> str:
    """The channel of the thread under a message: Discord gives it the message's own id."""
    return native.rpartition("/")[2]
