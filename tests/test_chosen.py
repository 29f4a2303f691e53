"""What operators chose of a cog's options by commands holds, unless config.yaml says otherwise."""

from bot.chosen import with_choices
from cogs.guard.config import Options
from cogs.guard.judging.policy import Wish

OPTIONS = {"guard": Options(preset="gentle"), "plain": None}
CHOSEN = {"options.guard.preset": "strict", "options.guard.bots": ["7"], "zone": "UTC"}


def test_what_was_chosen_holds_until_config_yaml_sets_the_same() -> None:
    chosen = with_choices(OPTIONS, CHOSEN, ())["guard"]
    assert (chosen.preset, chosen.bots) == ("strict", ("7",))
    later = with_choices(OPTIONS, CHOSEN, {"guard", "guard.preset"})["guard"]
    assert (later.preset, later.bots) == ("gentle", ("7",))


def test_maps_and_what_another_version_took_are_read_with_care() -> None:
    rules = {"options.guard.rules": {"invite": {"mode": "flag"}}}
    assert with_choices(OPTIONS, rules, ())["guard"].rules == {"invite": Wish(mode="flag")}
    for strange in ({"options.guard.gone": 1}, {"options.guard.preset": "?"}, {"options.no.x": 1}):
        assert with_choices(OPTIONS, strange, ())["guard"] == OPTIONS["guard"]
    assert with_choices(OPTIONS, {}, ()) is OPTIONS
