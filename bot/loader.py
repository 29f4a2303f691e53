"""Finds the cogs: every folder of `cogs/` is one, with its texts, options and tables."""

import importlib
import importlib.util
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path

from bot.cog import Cog
from bot.errors import PlazaError
from bot.event_names import own_name
from bot.registry import Registry
from bot.sops.flow import Flow
from bot.texts import Texts

CORE = "core"
CARDS = "cards"  # a cog's folder of templates


@dataclass(frozen=True, slots=True)
class Loaded:
    """All cogs, what they offer, and what they say."""

    registry: Registry
    texts: Texts

    def options(self) -> dict[str, type]:
        """The shape of each cog's section in a community's config."""
        cogs = self.registry.cogs.items()
        return {name: cog.Options for name, cog in cogs if cog.Options is not None}

    def migrations(self) -> dict[str, Path]:
        """Each cog's folder of schema files, where it has tables."""
        folders = {name: cog.folder / "migrations" for name, cog in self.registry.cogs.items()}
        return {name: folder for name, folder in folders.items() if folder.is_dir()}

    def cards(self) -> dict[str, Path]:
        """The templates of all cogs' cards, by `<cog>.<name>`."""
        return {
            f"{name}.{path.stem}": path
            for name, cog in self.registry.cogs.items()
            for path in sorted((cog.folder / CARDS).glob("*.svg"))
        }


def load(folder: Path) -> Loaded:
    """Every cog under `folder`, and the core's own steps and sentences.

    Raises PlazaError where a folder is no cog, two offer the same name, or a text is missing.
    """
    loaded = Loaded(Registry(), Texts())
    _add(loaded, Flow(), CORE, Path(__file__).parent)
    for path in sorted(folder.iterdir()):
        if (path / "__init__.py").is_file():
            _add(loaded, _cog(path), path.name, path)
    return loaded


def _cog(path: Path) -> Cog:
    module = importlib.import_module(f"{path.parent.name}.{path.name}")
    shape = getattr(module, "COG", None)
    if not (isinstance(shape, type) and issubclass(shape, Cog)):
        raise PlazaError(f"{path}/__init__.py: a cog's package says COG = its class")
    return shape()


def _add(loaded: Loaded, cog: Cog, name: str, folder: Path) -> None:
    type(cog).name, type(cog).folder = name, folder
    loaded.texts.add(name, folder / "texts")
    loaded.registry.add(cog)
    if name != CORE:
        loaded.registry.published |= _published(cog, f"{folder.parent.name}.{folder.name}")


def _published(cog: Cog, package: str) -> dict[str, tuple[str, ...]]:
    """The cog's own events, each with its fields: the dataclasses of its `events.py`."""
    events = f"{package}.events"
    name = events if importlib.util.find_spec(events) else package
    shapes = [each for each in vars(importlib.import_module(name)).values() if is_dataclass(each)]
    return {
        own_name(cog.name, shape): tuple(each.name for each in fields(shape))
        for shape in shapes
        if isinstance(shape, type) and shape.__module__ == name
    }
