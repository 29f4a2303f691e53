"""Cards look as they did when somebody last looked at them; `python -m tests.cards` keeps new ones.

A box in the place of a letter, or a text over another, is seen by the comparison: the last tests
show it.
"""

import dataclasses
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
import zxingcpp

from tests.cards.gallery import FAR, ROOT, SAMPLES, Sample, drawing, furthest

Needs = Callable[[str], Path]


@pytest.fixture(autouse=True)
def _fonts(needs: Needs) -> None:
    needs("cjk font")
    needs("emoji font")


@pytest.mark.parametrize("name", SAMPLES)
def test_a_card_looks_as_it_did(name: str, fonts: Path) -> None:
    assert furthest(SAMPLES[name].drawn(fonts), name) < FAR


@pytest.mark.parametrize("name", [each for each in SAMPLES if SAMPLES[each].facts.get("qr_text")])
def test_a_phone_reads_the_code_on_a_card(name: str, fonts: Path) -> None:
    sample = SAMPLES[name]
    (read,) = zxingcpp.read_barcodes(sample.drawn(fonts))
    assert read.text == sample.facts["qr_text"]


def changed(name: str, **facts: str) -> Sample:
    sample = SAMPLES[name]
    return dataclasses.replace(sample, facts=sample.facts | facts)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        (
            "coupon-el",
            {"title": "Για παραγγελίες άνω των 40 €, μια φορά ο καθένας"},
        ),  # an accent less
        ("drop-zh", {"rule": "先到先□"}),  # a box for a letter
        ("drop-zh", {"title": "全场通用，咖啡豆与器具都可以用，每人一"}),
        ("coupon-hostile", {"until": "x"}),
        ("funnel-pt", {"foot": "O bot ficou fora por 14 horas nesse período"}),
        ("link-el", {"address": "discord.gg/aB3dE5fG7k"}),
        ("drop-pt", {"stock": "100 cupons, 20 para quem chegou há pouc"}),
        ("friends-poster-el", {"until": "ως 16 Μαρτιου 2026"}),
        ("friends-team-zh", {"who": "李雷 🌷 喊他一起来"}),
    ],
)
def test_one_letter_that_is_otherwise_is_seen(
    name: str, other: dict[str, str], fonts: Path
) -> None:
    assert furthest(changed(name, **other).drawn(fonts), name) >= FAR


@pytest.mark.parametrize("name", SAMPLES)
def test_whatever_is_on_a_card_it_is_a_drawing_that_a_browser_reads(name: str, fonts: Path) -> None:
    sample = SAMPLES[name]
    alt = "\x00\ud800\u202e<b>\"it\"</b> & 'that'\nbelow"
    template = str(ROOT / sample.template)
    _, data = drawing(fonts).draw(
        "svg", template, sample.language, sample.colour, alt, sample.facts
    )
    drawn = ElementTree.fromstring(data)
    assert drawn.get("aria-label") == "<b>\"it\"</b> & 'that' below"
    assert not [each for each in drawn.iter() if each.tag.endswith("script")]
