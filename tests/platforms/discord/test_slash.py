"""Commands as Discord shows them: typed, bounded, in several languages, or refused at start."""

from collections.abc import Sequence

import pytest

from bot.errors import PlazaError
from bot.offers import CommandOffer, OptionKind, OptionOffer, Word
from bot.platforms.discord import slash
from bot.texts import LANGUAGES


def option(name: str = "one", kind: OptionKind = "text", **more: object) -> OptionOffer:
    given: dict[str, object] = {"required": False, "description": "What", **more}
    return OptionOffer(name, kind, **given)  # type: ignore[arg-type]


def made(*offers: CommandOffer) -> list[slash.Part]:
    """The payload, the same in all languages."""
    return slash.commands(dict.fromkeys(LANGUAGES, offers))


def refused(*offers: CommandOffer) -> str:
    with pytest.raises(PlazaError) as error:
        made(*offers)
    return str(error.value)


def asks(*options: OptionOffer) -> CommandOffer:
    return CommandOffer("ask", "Ask", options)


def test_names_of_several_words_become_one_command_with_its_subcommands() -> None:
    (sop,) = made(
        CommandOffer("sop list", "List"), CommandOffer("sop run", "Run", (option(required=True),))
    )
    assert (sop["name"], sop["type"]) == ("sop", 1)
    assert [(each["name"], each["type"]) for each in sop["options"]] == [("list", 1), ("run", 1)]
    (deep,) = made(CommandOffer("sop post edit", "Edit"))
    (group,) = deep["options"]
    assert (group["name"], group["type"], group["options"][0]["type"]) == ("post", 2, 1)


def test_options_have_kinds_limits_choices_and_completion_those_required_first() -> None:
    (ask,) = made(
        asks(
            option("word", least=2, most=9),
            option("times", "number", least=1, most=9),
            option("share", "decimal", most=1),
            option("sugar", "yes-no"),
            option("size", "choice", choices=("small", "large")),
            option("whom", "member", required=True),
            option("where", "room"),
            option("badge", "role"),
            option("photo", "file"),
            option("script", completes=True),
            option("essay", most=10_000),
        )
    )
    by_name = {each.pop("name"): each for each in ask["options"]}
    assert next(iter(by_name)) == "whom"
    assert {name: each["type"] for name, each in by_name.items()} == {
        "whom": 6,
        "word": 3,
        "times": 4,
        "share": 10,
        "sugar": 5,
        "size": 3,
        "where": 7,
        "badge": 8,
        "photo": 11,
        "script": 3,
        "essay": 3,
    }
    assert (by_name["word"]["min_length"], by_name["word"]["max_length"]) == (2, 9)
    assert (by_name["times"]["min_value"], by_name["times"]["max_value"]) == (1, 9)
    assert (by_name["share"].get("min_value"), by_name["share"]["max_value"]) == (None, 1)
    assert [each["value"] for each in by_name["size"]["choices"]] == ["small", "large"]
    assert by_name["where"]["channel_types"] == [0, 5]
    assert by_name["script"]["autocomplete"]
    assert by_name["essay"]["max_length"] == 6_000


def test_each_language_of_discord_has_its_own_names_where_they_differ() -> None:
    english = CommandOffer("go", "Go", words=(Word("go", "Go"),))
    greek = CommandOffer("go", "Πάμε", words=(Word("πάμε", "Πάμε"),))
    (go,) = slash.commands(dict.fromkeys(LANGUAGES, (english,)) | {"el": (greek,), "lv": (greek,)})
    assert (go["name"], go["description"]) == ("go", "Go")
    assert go["name_localizations"] == {"el": "πάμε"}
    assert go["description_localizations"] == {"el": "Πάμε"}


def test_choices_have_names_in_each_language_and_one_value() -> None:
    sizes = {"en": "Small", "el": "Μικρό"}
    said = {
        language: (
            asks(option("size", "choice", choices=("s",), named=(sizes.get(language, "s"),))),
        )
        for language in LANGUAGES
    }
    ((choice,),) = [each["choices"] for each in slash.commands(said)[0]["options"]]
    assert (choice["name"], choice["value"]) == ("Small", "s")
    assert choice["name_localizations"] == {"zh-CN": "s", "pt-BR": "s", "el": "Μικρό"}


def test_only_who_manages_the_server_is_shown_what_is_for_operators() -> None:
    mixed = (CommandOffer("b one", "One"), CommandOffer("b two", "Two", right="people"))
    operators, members = made(CommandOffer("a", "A", right="rules"), *mixed)
    assert operators["default_member_permissions"] == str(0x20)
    assert "default_member_permissions" not in members
    assert (members["contexts"], members["integration_types"]) == ([0], [0])


MANY = [option(f"o{number}") for number in range(26)]
LONG = [option(f"o{n}", choices=tuple(f"{one:099}" for one in range(20))) for n in range(3)]


@pytest.mark.parametrize(
    ("offers", "told"),
    [
        ([CommandOffer("Go", "Go")], "the command /Go is called 'Go' in en: write one word"),
        ([CommandOffer("go", "")], "the command /go has a description of 0 characters in en"),
        ([CommandOffer("go", "g" * 101)], "the command /go has a description of 101 characters"),
        ([CommandOffer("a b c d", "Go")], "the command /a b c d has more than 3 words"),
        (
            [CommandOffer("go", "Go"), CommandOffer("go on", "On")],
            "the command /go cannot be called where others begin with it",
        ),
        ([asks(*MANY)], "the command /ask has more than 25 options"),
        ([asks(option("one", "long"))], "the command /ask asks for one, a long, which only forms"),
        (
            [asks(option(choices=tuple(map(str, range(26)))))],
            "the command /ask has more than 25 choices of one",
        ),
        (
            [asks(option(choices=("a" * 101,)))],
            "the command /ask has a choice of one with 101 characters",
        ),
        (
            [asks(option("one", called="same"), option("two", called="same"))],
            "/ask: two have the name 'same' in en",
        ),
        (
            [CommandOffer(name, "Go", words=(Word("same", "Go"),)) for name in ("a", "b")],
            "commands: two have the name 'same' in en",
        ),
        (
            [CommandOffer(f"c{number}", "Go") for number in range(101)],
            "the cogs offer 101 commands, and Discord takes 100",
        ),
        (
            [CommandOffer(f"c o{number}", "Go") for number in range(26)],
            "the command /c begins more than 25 commands",
        ),
        (
            [asks(*LONG)],
            "the command /ask has 11904 characters with all its texts, 8000 characters at most",
        ),
    ],
)
def test_what_discord_would_refuse_ends_the_start_with_a_sentence(
    offers: Sequence[CommandOffer], told: str
) -> None:
    assert refused(*offers).startswith(told)
