"""What stands in the fake chat, and why something cannot be done to it."""

from collections.abc import Mapping

from bot.acts import Retitle
from bot.delivery import GONE, Delivery
from bot.effects import Delete, Edit, Pin
from bot.platforms.fake.world import Post

NAME_LIMIT = 100


def missing(posts: Mapping[str, Post], delivery: Delivery, native: str | None) -> str | None:
    """Why a message is not there; None if it is."""
    post = posts.get(native or "")
    if post is None or post.deleted or post.community != delivery.community:
        return GONE.reason
    return None


def not_ours(posts: Mapping[str, Post], delivery: Delivery) -> str | None:
    """Why the bot cannot change, pin or open what it posted; None if it can."""
    if (why := missing(posts, delivery, delivery.post)) is not None:
        return why
    post = posts[delivery.post or ""]
    if post.by != "bot":
        return f"message {post.id} is not ours"
    if isinstance(delivery.effect, Edit | Delete):
        return None
    if post.only_for is not None:
        return f"message {post.id} is for one member alone"
    if post.thread is not None:
        return f"message {post.id} stands in a thread"
    if isinstance(delivery.effect, Pin):
        return None
    if not 0 < len(delivery.text) <= NAME_LIMIT:
        return f"a thread's name has 1 to {NAME_LIMIT} characters, not {len(delivery.text)}"
    return None


def no_thread(posts: Mapping[str, Post], delivery: Delivery) -> str | None:
    """Why nothing can be said in a thread; None if it can."""
    if (why := missing(posts, delivery, delivery.thread)) is not None:
        return f"the post of this thread is gone: {why}"
    post = posts[delivery.thread or ""]
    if post.opened is None:
        return f"no thread was opened under message {post.id}"
    if post.room != delivery.room:
        return f"the thread is in the room {post.room}, not in {delivery.room}"
    return None


def unopened(posts: Mapping[str, Post], delivery: Delivery, effect: Retitle) -> str | None:
    """Why a thread cannot be called otherwise; None if it can."""
    post = posts.get(effect.thread)
    place = (delivery.community, delivery.room)
    if post is None or post.opened is None or (post.community, post.room) != place:
        return f"there is no thread {effect.thread}"
    if not 0 < len(delivery.text) <= NAME_LIMIT:
        return f"a thread's name has 1 to {NAME_LIMIT} characters, not {len(delivery.text)}"
    return None


def retitle(posts: Mapping[str, Post], delivery: Delivery, effect: Retitle) -> None:
    """Call a thread otherwise, and close or open it."""
    post = posts[effect.thread]
    post.opened, post.shut = delivery.text, effect.shut
