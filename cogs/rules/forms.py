"""The form in which operators write the rules, a field for each language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from bot.kinds import Long, Within

TEXT = 1500  # characters: it stands in a post, with a line below it
FIELDS = {"en": "en", "zh": "zh-CN", "pt": "pt-BR", "lv": "lv", "el": "el"}


@dataclass(frozen=True, slots=True)
class Written:
    """The rules in each language; one that stays empty reads another."""

    en: Annotated[Long, Within(most=TEXT)] = ""
    zh: Annotated[Long, Within(most=TEXT)] = ""
    pt: Annotated[Long, Within(most=TEXT)] = ""
    lv: Annotated[Long, Within(most=TEXT)] = ""
    el: Annotated[Long, Within(most=TEXT)] = ""


def texts_of(sent: Written) -> dict[str, str]:
    """The rules by language, without those that are empty."""
    found = {FIELDS[name]: str(getattr(sent, name)).strip() for name in FIELDS}
    return {language: text for language, text in found.items() if text}


def filled(texts: Mapping[str, str]) -> dict[str, Any]:
    """What stands in the form at first."""
    one = texts.get("", "")
    return {name: texts.get(language, one) for name, language in FIELDS.items()}
