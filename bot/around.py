"""What the parts of a running Plaza reach beside chats and database."""

from pathlib import Path
from typing import NamedTuple

from bot.cards.studio import Studio
from bot.files import Files
from bot.letters.box import Letters
from bot.means import Means
from bot.web import Site
from bot.work import Work


class Around(NamedTuple):
    """`shown` is the folder of the scripts' pictures, `studio` has cards drawn."""

    letters: Letters
    shown: Path
    site: Site
    files: Files
    means: Means
    work: Work
    studio: Studio
