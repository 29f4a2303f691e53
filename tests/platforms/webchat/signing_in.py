"""How the first operator of the browser chat signs in."""

from tests.platforms.webchat.visitors import Running, Visitor

PASSWORD = "seven brave cats"


async def becomes_operator(chat: Running, visitor: Visitor) -> None:
    """Open the link that works once, and choose the password."""
    link = await chat.platform.operator_link()
    assert link is not None
    await visitor.csrf(link)
    done = await visitor.posts(
        "/operator/password", password=PASSWORD, token=link.rpartition("/")[2]
    )
    assert done.status == 303
