"""Where the files of communities stand: `sops/communities/<label>/NAME.yaml`."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from bot.communities import Communities, Community
from bot.wording import did_you_mean

OWN = "communities"  # the folder in the folder of scripts
SHOWN = Path("sops", OWN)


def label(home: Community, communities: Communities) -> str:
    """The folder of a community: its name in config.yaml, or else its chat's own id.

    Where two chats have the same id, the chat's name stands before it.
    """
    if home.key:
        return quote(home.key, safe=" ")
    alike = any(home.native in (each.key, each.native) and each is not home for each in communities)
    return quote(f"{home.platform}-{home.native}" if alike else home.native, safe=" ")


def named(folder: str, communities: Communities) -> Community | None:
    """The community that a folder belongs to."""
    return next((each for each in communities if label(each, communities) == folder), None)


def strange(folder: str, communities: Communities) -> str:
    """What is said of a folder that belongs to no community; "" where it may be one to come."""
    near = did_you_mean(folder, [each.key for each in communities if each.key])
    return f"no community is called '{folder}'{near}" if near else ""


def files(folder: Path) -> Iterator[Path]:
    """The files of all communities below the folder of scripts."""
    return iter(sorted((folder / OWN).glob("*/*.yaml")))
