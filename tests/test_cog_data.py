"""A cog's own YAML file is read as the type that the cog names, or every fault is named."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.cog_data import read_data
from bot.errors import Faults


@dataclass(frozen=True)
class Kind:
    """What a made-up file says of a thing."""

    weight: float
    name: str = ""


def beside(folder: Path, text: str) -> str:
    (folder / "kinds.yaml").write_text(text, "utf-8")
    return str(folder / "cog.py")


def test_a_file_beside_the_code_is_read_as_its_type(tmp_path: Path) -> None:
    found = read_data(
        beside(tmp_path, "a: {weight: 1}\nb: {weight: 0.5, name: x}"), "kinds.yaml", dict[str, Kind]
    )
    assert found == {"a": Kind(1), "b": Kind(0.5, "x")}


def test_what_does_not_fit_is_named_with_its_line(tmp_path: Path) -> None:
    module = beside(tmp_path, "a: {weight: heavy}\nb:\n  weight: 1\n  nam: x")
    with pytest.raises(Faults) as faults:
        read_data(module, "kinds.yaml", dict[str, Kind])
    first, second = faults.value.lines
    assert first.startswith(f"{tmp_path}/kinds.yaml:1: a.weight: ")
    assert second.startswith(f"{tmp_path}/kinds.yaml:4: b.nam: ")
    assert "did you mean 'name'?" in second
