"""Where machines have the fonts that do not come with Plaza, and how to get what is missing."""

from pathlib import Path
from typing import NamedTuple


class Candidate(NamedTuple):
    """A font file; `face` is which one in a collection of several."""

    path: str
    bold: str = ""
    face: int = 0
    names: str = ""


SIMPLIFIED = 2  # the face of Noto Sans CJK whose forms are those of mainland China
CHINESE = "'PingFang SC', 'Microsoft YaHei', sans-serif"
PICTURES = "'Apple Color Emoji', 'Segoe UI Emoji', sans-serif"
NOTO = ("/usr/share/fonts/opentype/noto", "/usr/share/fonts/noto-cjk", "/usr/share/fonts/noto")

CJK = (
    *(
        Candidate(
            f"{folder}/NotoSansCJK-Regular.ttc",
            f"{folder}/NotoSansCJK-Bold.ttc",
            SIMPLIFIED,
            CHINESE,
        )
        for folder in NOTO
    ),
    Candidate("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc", names=CHINESE),
    Candidate("/System/Library/Fonts/Hiragino Sans GB.ttc", names=CHINESE),
    Candidate("/System/Library/Fonts/STHeiti Medium.ttc", face=1, names=CHINESE),
    Candidate("C:/Windows/Fonts/msyh.ttc", "C:/Windows/Fonts/msyhbd.ttc", names=CHINESE),
)
EMOJI = (
    Candidate("/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf", names=PICTURES),
    Candidate("/usr/share/fonts/noto/NotoColorEmoji.ttf", names=PICTURES),
)
OTHERS = (
    Candidate(
        "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
        "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf",
        names="sans-serif",
    ),
    Candidate("/usr/share/fonts/TTF/DejaVuSans.ttf", "/usr/share/fonts/TTF/DejaVuSans-Bold.ttf"),
)


def chinese() -> bool:
    """Whether there is a font for Chinese."""
    return any(Path(each.path).is_file() for each in CJK)


def emoji() -> bool:
    """Whether there is a font for emoji in colour."""
    return any(Path(each.path).is_file() for each in EMOJI)
