"""config.yaml is read with defaults, secrets from outside, and all its faults at once."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

import pytest

from bot.communities import Room
from bot.config import Config, read_config
from bot.effects import Quota
from bot.errors import Faults, PlazaError
from bot.kinds import Secret, TimeOfDay
from bot.pacing import Pace, Quiet


@dataclass(frozen=True)
class Browser:
    """Settings of one platform."""

    host: str = "127.0.0.1"
    port: int = 8080
    quotas: ClassVar[tuple[Quota, ...]] = ()


@dataclass(frozen=True)
class Far:
    """Settings of a platform with a secret."""

    token: Secret
    quotas: ClassVar[tuple[Quota, ...]] = (Quota(1, 1000, private=True),)


@dataclass(frozen=True)
class Invited:
    """Settings of one on which communities come by themselves."""

    invited: ClassVar[bool] = True
    quotas: ClassVar[tuple[Quota, ...]] = ()


@dataclass(frozen=True)
class CheckIn:
    """Options of one cog."""

    points: int = 5
    day_ends: TimeOfDay = dt.time()


@dataclass(frozen=True)
class Nothing:
    """Options of a cog that has none."""


PLATFORMS: dict[str, type] = {"webchat": Browser, "discord": Far}
COGS: dict[str, type] = {"checkin": CheckIn, "greetings": Nothing}
SHIPPED = Path(__file__).parents[1] / "config.yaml"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config.yaml"


def read(file: Path, text: str, **env: str) -> Config:
    file.write_text(text, "utf-8")
    return read_config(file, PLATFORMS, COGS, env)


def faults(file: Path, text: str, **env: str) -> list[str]:
    with pytest.raises(Faults) as raised:
        read(file, text, **env)
    return [line.removeprefix(f"{file}:") for line in raised.value.lines]


def test_what_a_platform_takes_comes_from_its_settings(file: Path) -> None:
    config = read(
        file,
        'platforms: {webchat: {}, discord: {token: "${T}"}}\ncommunities: {a: {platform: discord}}',
        T="secret",
    )
    assert config.quotas == {"webchat": (), "discord": (Quota(1, 1000, private=True),)}


def test_the_shipped_file_is_right() -> None:
    config = read_config(SHIPPED, PLATFORMS, COGS, {})
    plaza = config.communities["plaza"]
    assert config.storage == SHIPPED.parent / "data" / "plaza.db"
    assert config.platforms == {"webchat": Browser()}
    assert (plaza.zone, plaza.language, plaza.stage) == ("Europe/Riga", "en", "live")
    assert plaza.rooms == {"lobby": "lobby", "checkin": "checkin", "ops": "ops"}
    assert plaza.options["checkin"] == CheckIn(5, dt.time())


def test_a_platform_that_is_invited_needs_no_community(file: Path) -> None:
    text = "platforms: {invited: {}}\n"
    file.write_text(text, "utf-8")
    assert read_config(file, PLATFORMS | {"invited": Invited}, COGS, {}).communities == {}


def test_two_names_for_one_community_are_a_fault(file: Path) -> None:
    text = """
platforms: {webchat: }
communities:
  plaza:
  square: {id: plaza}
"""
    assert faults(file, text) == [
        "5: communities.square.id: 'plaza' is the same community of webchat"
    ]


def test_what_is_written_of_a_community_is_told_from_its_defaults(file: Path) -> None:
    config = read(
        file, "platforms: {webchat: }\ncommunities: {plaza: {id: 4711, zone: UTC, aim: sell}}\n"
    )
    plaza = config.communities["plaza"]
    assert (plaza.id, plaza.aim, plaza.given) == (
        "4711",
        "sell",
        frozenset({"id", "zone", "aim"}),
    )
    assert config.file == "config.yaml"


def test_every_key_but_the_community_has_a_default(file: Path) -> None:
    config = read(file, "platforms: {webchat: }\ncommunities: {plaza: }\n")
    plaza: Any = config.communities["plaza"]
    assert config.storage == file.parent / "data" / "plaza.db"
    assert (plaza.platform, plaza.zone, plaza.language, plaza.name) == (
        "webchat",
        "UTC",
        "en",
        None,
    )
    assert (plaza.stage, plaza.rooms, plaza.operators) == ("live", {}, ())
    assert plaza.options == {"checkin": CheckIn(), "greetings": Nothing()}


def test_what_is_written_is_what_counts(file: Path) -> None:
    config = read(
        file,
        "storage: sqlite:////var/lib/plaza.db\n"
        "platforms: {webchat: {port: 9000}}\n"
        "communities:\n"
        "  tea:\n"
        "    name: 茶馆\n"
        "    language: zh-CN\n"
        "    stage: rehearsal\n"
        "    rooms: {ops: 1180000000000000123}\n"
        "    operators: [42, amy]\n"
        "    checkin: {points: 7}\n",
    )
    tea = config.communities["tea"]
    assert config.storage == Path("/var/lib/plaza.db")
    assert config.platforms["webchat"].port == 9000
    assert (tea.name, tea.language, tea.stage) == ("茶馆", "zh-CN", "rehearsal")
    assert tea.rooms == {"ops": "1180000000000000123"}
    assert tea.operators == ("42", "amy")
    assert tea.options["checkin"].points == 7


def test_a_secret_is_taken_from_the_environment(file: Path) -> None:
    text = 'platforms: {discord: {token: "Bot ${TOKEN}"}}\ncommunities: {plaza: }\n'
    assert read(file, text, TOKEN="abc").platforms["discord"].token == "Bot abc"


def test_a_number_may_come_from_the_environment(file: Path) -> None:
    text = 'platforms: {webchat: {port: "${PORT}"}}\ncommunities: {plaza: }\n'
    assert read(file, text, PORT="9000").platforms["webchat"].port == 9000
    assert faults(file, text) == [
        "1: platforms.webchat.port: PORT is not set; start with PORT=... in the environment"
    ]


@pytest.mark.parametrize("env", [{}, {"TOKEN": ""}])
def test_a_missing_variable_is_named(file: Path, env: dict[str, str]) -> None:
    text = 'platforms:\n  discord:\n    token: "${TOKEN}"\ncommunities: {plaza: }\n'
    assert faults(file, text, **env) == [
        "3: platforms.discord.token: TOKEN is not set; start with TOKEN=... in the environment"
    ]


def test_a_secret_in_the_file_is_refused(file: Path) -> None:
    text = "platforms: {discord: {token: abc}}\ncommunities: {plaza: }\n"
    assert faults(file, text) == [
        "1: platforms.discord.token: a secret is not written into a file; "
        "write ${NAME} and set NAME outside"
    ]


def test_a_missing_file_is_one_sentence(file: Path) -> None:
    with pytest.raises(PlazaError) as raised:
        read_config(file, PLATFORMS, COGS, {})
    assert str(raised.value) == (
        f"{file}: there is no such file; Plaza's own config.yaml is a good start"
    )


def test_a_file_without_a_community_is_told_to_write_one(file: Path) -> None:
    assert faults(file, "platforms: {webchat: }") == [
        "1: communities: no community; write at least one, as Plaza's own config.yaml does"
    ]


@pytest.mark.parametrize("storage", ["postgres://db/plaza", "sqlite:///", "data/plaza.db"])
def test_only_sqlite_is_a_storage(file: Path, storage: str) -> None:
    text = f"storage: {storage}\nplatforms: {{webchat: }}\ncommunities: {{plaza: }}\n"
    assert faults(file, text) == [
        "1: storage: Plaza keeps its rows in an SQLite file; write sqlite:/// and its path, "
        "such as sqlite:///data/plaza.db"
    ]


def test_everything_wrong_is_told_at_once(file: Path) -> None:
    text = """\
platforms:
  webchat: {port: yes}
  discrod:
communities:
  διαδίκτυο:
    platform: webchat
  a:
    platform: webchta
    zone: Riga
    chekin: {points: 3}
    checkin:
      points: "5"
      streak: 1
    rooms:
      lobby:
    greetings: {a: 1}
  b: 5
  c: {stage: rehearsal, nmae: C}
"""
    assert faults(file, text) == [
        "2: platforms.webchat.port: 'yes' is not a whole number",
        "3: platforms.discrod: unknown platform, did you mean 'discord'?",
        "5: communities.διαδίκτυο: a community's name has letters, digits, - and _ only",
        "8: communities.a.platform: 'webchta' is not under platforms:, did you mean 'webchat'?",
        "9: communities.a.zone: unknown time zone 'Riga', did you mean 'Europe/Riga'?",
        "10: communities.a.chekin: unknown key, and no cog has this name, did you mean 'checkin'?",
        "12: communities.a.checkin.points: '5' is not a whole number",
        "13: communities.a.checkin.streak: unknown key; known are points and day_ends",
        "15: communities.a.rooms.lobby: nothing stands here; write the id that the platform uses",
        "16: communities.a.greetings.a: unknown key; nothing can be set here",
        "17: communities.b: not a map; write platform: and rooms: below it",
        "18: communities.c.nmae: unknown key, and no cog has this name, did you mean 'name'?",
        "18: communities.c.platform: not named; choose webchat or discrod",
        "18: communities.c.stage: in rehearsal all posts go to the room ops; add it to rooms",
    ]


def test_a_role_may_be_several_rooms_and_a_community_may_be_quiet(file: Path) -> None:
    plaza = read(
        file,
        "platforms: {webchat: {}}\n"
        "communities:\n"
        "  plaza:\n"
        "    rooms:\n"
        "      lobby: [west, {room: 大厅, language: zh-CN, zone: Asia/Shanghai}]\n"
        "      ops: {room: ops, language: lv}\n"
        '    quiet: {from: "22:30", until: "07:00"}\n'
        "    pace: {routine_per_day: 2, gap: 30m, priority: [talk, value]}\n"
        "    vars: {shop: Maple Street 5, stock: 12}\n",
    ).communities["plaza"]
    assert plaza.rooms == {"lobby": "west", "ops": "ops"}
    assert plaza.several == {
        "lobby": (Room("west"), Room("大厅", "zh-CN", ZoneInfo("Asia/Shanghai"))),
        "ops": (Room("ops", "lv"),),
    }
    assert plaza.quiet == Quiet(dt.time(22, 30), dt.time(7))
    assert plaza.pace == Pace(routine_per_day=2, gap=1_800_000, priority=("talk", "value"))
    assert plaza.vars == {"shop": "Maple Street 5", "stock": 12}


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        ("rooms: {lobby: []}", "an empty list under rooms names no room"),
        ("rooms: {lobby: [{zone: Europe/Rig}]}", "lobby[0].room: required key is missing"),
        (
            "quiet: {from: 8am, until: '07:00'}",
            "quiet.from: '8am' is not a time of day; write it in quotes",
        ),
        ("quiet: {from: '08:00'}", "quiet.until: required key is missing"),
        ("pace: {routine_per_day: -1}", "pace: a number of posts is not below 0"),
        ("pace: {routine_per_day: true}", "pace.routine_per_day: true is not a whole number"),
        ("pace: {priority: [talks]}", "priority[0]: 'talks' is not one of"),
        ("vars: {shop: [a]}", "vars.shop: a list is not"),
    ],
)
def test_a_wrong_room_night_or_pace_is_told(file: Path, key: str, sentence: str) -> None:
    found = faults(file, f"platforms: {{webchat: {{}}}}\ncommunities: {{plaza: {{{key}}}}}\n")
    assert sentence in found[0]
