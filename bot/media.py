"""The pictures of a community: a row for each name and language, over files that are kept."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.effects import Lines, Picture, Plain
from bot.errors import UserError
from bot.kinds import EVERY_LANGUAGE, parse_media_name
from bot.store.db import Tx
from bot.wording import nearest

COLUMNS = "name, language, file, alt, width, height, size, added_by, added_at"


@dataclass(frozen=True, slots=True, kw_only=True)
class Medium:
    """One picture: its name, for readers of which language ("": all others), and its file.

    `added_by` is a member's id, `added_at` an instant in UTC ms.
    """

    name: str
    language: str
    file: str
    alt: str
    width: int
    height: int
    size: int
    added_by: int
    added_at: int


@dataclass(frozen=True, slots=True)
class Media:
    """What a handler does with the pictures of its community."""

    tx: Tx
    community: int

    def put(self, medium: Medium) -> None:
        """Give a name a picture in a language, or another one than before."""
        self.tx.run(
            "INSERT INTO media (community, name, language, file, alt, width, height, size,"
            " added_by, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (community, name, language) DO UPDATE SET file = excluded.file,"
            " alt = excluded.alt, width = excluded.width, height = excluded.height,"
            " size = excluded.size, added_by = excluded.added_by, added_at = excluded.added_at",
            self.community,
            medium.name,
            medium.language,
            medium.file,
            medium.alt,
            medium.width,
            medium.height,
            medium.size,
            medium.added_by,
            medium.added_at,
        )

    def all(self) -> list[Medium]:
        """Every picture, by name and language."""
        sql = f"SELECT {COLUMNS} FROM media WHERE community = ? ORDER BY name, language"
        return [_read(row) for row in self.tx.rows(sql, self.community)]

    def of(self, name: str) -> list[Medium]:
        """The picture of a name in every language it has; raises UserError if there is none."""
        wanted = _name(name)
        found = [each for each in self.all() if each.name == wanted]
        if not found:
            near = nearest(name, self.names())
            key = "no-such-picture-near" if near else "no-such-picture"
            raise UserError(key, cog="core", name=name, near=near or "")
        return found

    def names(self) -> list[str]:
        """Every name."""
        return list(dict.fromkeys(each.name for each in self.all()))

    def remove(self, name: str) -> None:
        """Forget a name in every language; posts that show it stay as they are."""
        self.tx.run("DELETE FROM media WHERE community = ? AND name = ?", self.community, name)

    def picture(self, name: str) -> Picture:
        """The picture of a name for a post; raises UserError if there is none."""
        media = self.of(name)
        return Picture(media[0].name, _alt(media), named=True)


def by_name(name: str) -> Picture:
    """The picture of a name, for what is written before anybody knows whether there is one."""
    return Picture(name, Plain(""), named=True)


def chosen(media: Sequence[Medium], language: str, home: str) -> Medium | None:
    """Which of a name's pictures is for a reader: their language's, the one for all, home's."""
    by_language = {each.language: each for each in media}
    for wanted in (language, EVERY_LANGUAGE, home):
        if wanted in by_language:
            return by_language[wanted]
    return media[0] if media else None


def named(tx: Tx, community: int, names: Iterable[str]) -> dict[str, list[Medium]]:
    """The pictures of these names, as far as they are there."""
    wanted, found = set(names), dict[str, list[Medium]]()
    for each in Media(tx, community).all():
        if each.name in wanted:
            found.setdefault(each.name, []).append(each)
    return found


def files(tx: Tx) -> set[str]:
    """Every kept file that a row names."""
    return {str(file) for (file,) in tx.rows("SELECT file FROM media")}


def _name(written: str) -> str:
    try:
        return parse_media_name(written)
    except ValueError:  # there is none of this name either
        return written


def _alt(media: Sequence[Medium]) -> Lines:
    texts = {each.language: each.alt for each in media}
    return Lines(texts)


def _read(row: tuple[object, ...]) -> Medium:
    return Medium(**dict(zip(COLUMNS.split(", "), row, strict=True)))  # type: ignore[arg-type]
