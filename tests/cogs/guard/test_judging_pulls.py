"""A newcomer's text that pulls is a lure beside an address that does not say where it leads."""

import json

import pytest

from cogs.guard.judging.pulling import pull
from cogs.guard.scanning import scan


def decided(text: str, author: str = "new") -> tuple[str, list[str]]:
    [line] = scan([json.dumps({"id": 1, "text": text, "author": author})], ())
    found = json.loads(line)
    return found["decision"], found["rules"]


PULLING = [
    "Harvest fund is open, your 40 are 90 € by Sunday, only nine seats https://is.gd/hv40",
    "山里老方子，三周不花钱见效，想要的点这里 https://is.gd/laofz",
    "ainda sem luz na horta? 30% a mais: veja como, só hoje https://is.gd/sal30",
    "tev tumšs dārzs? 30% vairāk gaismas: skaties kā, tikai šodien https://is.gd/alg30",
    "θες 30% περισσότερο φως στον κήπο; δες πώς, μόνο σήμερα https://is.gd/mis30",
    "у тебя темно в саду? 30% больше света: смотри как, только сегодня https://is.gd/zar30",
]
PLAIN = [
    "my photos of Sunday: https://is.gd/sun88",
    "周日爬山的照片 https://is.gd/zhou88",
    "a receita da minha avó: https://is.gd/avo88",
    "manas piezīmes no lekcijas https://is.gd/piez88",
    "οι σημειώσεις μου από το μάθημα https://is.gd/sim88",
    "мои заметки с лекции https://is.gd/zam88",
]


@pytest.mark.parametrize("text", PULLING)
def test_a_short_link_with_a_text_that_pulls_is_held_whatever_it_is_about(text: str) -> None:
    assert decided(text) == ("spam", ["shortener", "lure"])
    assert decided(text, "regular")[0] == "ham"


@pytest.mark.parametrize("text", PULLING)
def test_the_same_text_with_an_ordinary_link_stays(text: str) -> None:
    assert decided(text.replace("is.gd", "en.wikipedia.org"))[0] == "ham"


@pytest.mark.parametrize("text", PLAIN)
def test_a_short_link_with_a_plain_text_stays(text: str) -> None:
    assert decided(text)[0] == "ham"


def test_a_club_has_to_pull_harder_on_pages_where_clubs_are_at_home() -> None:
    text = "you will see 30 eur less on https://{}/list"
    assert decided(text.format("boats.netlify.app"))[0] == "spam"
    assert decided(text.format("boats.github.io"))[0] == "ham"


def test_a_club_may_give_its_fonts_away_on_a_page_where_clubs_are_at_home() -> None:
    text = "你可以从这里免费下载字体 https://{}"
    assert decided(text.format("fonts.github.io"))[0] == "ham"
    assert decided(text.format("fonts.pages.dev"))[0] == "spam"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("￥kF3bXyZ9abc￥", "selling"),
        ("8👈￥ Ab3dEfGh1jK￥ CZ3457 /", "selling"),
        ("wx: river8899 日结", "contact"),
        ("V芯tt7788", "contact"),
        ("go to megapromo dot shop", "hidden"),
        ("ej uz megapromo punkts shop", "hidden"),
        ("зайди на megapromo точка shop", "hidden"),
    ],
)
def test_nothing_but_where_to_go_is_enough_from_a_newcomer(text: str, rule: str) -> None:
    decision, rules = decided(text)
    assert decision == "spam"
    assert rule in rules


@pytest.mark.parametrize(
    "text", ["价格¥100，原价¥200", "这家卖¥12345¥", "visit the polka dot shop"]
)
def test_prices_and_polka_dots_stay(text: str) -> None:
    assert decided(text)[0] == "ham"


def test_one_word_pulls_once() -> None:
    assert pull("today today today").weight == pull("today").weight


def test_only_the_beginning_of_a_long_text_is_looked_at() -> None:
    assert pull("word " * 50_000 + "grab yours today!").weight == 0


@pytest.mark.parametrize(
    ("text", "spam"),
    [
        ("http://get-pack.example/setup.exe", True),
        ("http://185.12.44.9/run.bat", True),
        ("https://www.videolan.org/vlc/vlc-3.0.exe", False),
        ("https://github.com/octo/tool/releases/download/v1/tool.msi", False),
        ("https://cs.riverton.edu/lab3/sorter.exe", False),
        ("https://mirror.example/linux.iso", False),
        ("my game https://knight-tale.netlify.app/setup.zip", True),
        ("my data https://knight-tale.netlify.app/survey.zip", False),
        ("is this safe? http://get-pack.example/setup.exe", False),
        ("do not click http://get-pack.example/setup.exe, malware", False),
        ("setup.exe crashes at the end", False),
    ],
)
def test_a_program_from_somewhere_is_held_from_a_newcomer(text: str, spam: bool) -> None:
    assert (decided(text)[0] == "spam") is spam
    assert decided(text, "regular")[0] == "ham"


@pytest.mark.parametrize(
    "text",
    [
        'got a dm with "free nitro", reported it, be careful everyone',
        "收到私信说免费领nitro，已经举报了，大家小心",
        "пришло в личку «бесплатный нитро», пожаловался, осторожнее",
    ],
)
def test_who_tells_of_spam_without_a_link_is_left_alone(text: str) -> None:
    assert decided(text)[0] == "ham"
