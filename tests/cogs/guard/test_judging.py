"""What the guard decides about messages, by what stands in them and by who wrote them."""

from dataclasses import dataclass, replace

import pytest

from cogs.guard.evidence import Author, Decision, Evidence, Piece
from cogs.guard.judging import Policy, judge, policy
from cogs.guard.judging.policy import BOOK, RULE_NAMES, Wish
from cogs.guard.judging.why import FINE, why
from cogs.guard.reading import read

NORMAL = policy("normal")
NEW, REGULAR = Author("new"), Author("regular")


@dataclass(frozen=True)
class Known:
    """Lists with a few hosts in them."""

    blocked: tuple[str, ...] = ("evil.com", "paypal.com", "plum.github.io")
    ours: tuple[str, ...] = ()

    def listed(self, host: str, path: str) -> str | None:
        del path
        found = any(host == each or host.endswith(f".{each}") for each in self.blocked)
        return "made-up" if found else None

    def allowed(self, host: str) -> bool:
        return host in self.ours


def judged(
    text: str, author: Author = NEW, rules: Policy = NORMAL, known: Known | None = None
) -> Decision:
    return judge(read([Piece("text", text)]), author, known or Known(), rules)


@pytest.mark.parametrize("author", [NEW, REGULAR], ids=["new", "regular"])
@pytest.mark.parametrize(
    "text",
    [
        "see evil.com",
        "https://a.b.evil.com/x?y",
        "ｅｖｉｌ．ｃｏｍ",
        "plum.github.io/win",
        "not a scam: hxxp://evil[.]com",
        "evil[.]com",
    ],
)
def test_a_listed_host_is_spam_from_anybody_in_any_disguise(text: str, author: Author) -> None:
    decision = judged(text, author)
    assert (decision.action, decision.rules[0]) == ("delete", "listed")


@pytest.mark.parametrize("author", [NEW, REGULAR], ids=["new", "regular"])
@pytest.mark.parametrize(
    "text",
    [
        "notevil.com",
        "evil.com.br is another site",
        "https://www.paypal.com/help",
        "watch out, evil[.]com is a scam",
        "别点 hxxp://evil[.]com，骗子",
        "cuidado, recebi evil[.]com por SMS",
        "uzmanību, man atsūtīja evil[.]com",
        "προσοχή, μου έστειλαν evil[.]com",
        "осторожно, рассылают evil[.]com",
    ],
)
def test_neighbours_of_listed_hosts_and_warnings_stay_up(text: str, author: Author) -> None:
    assert not judged(text, author).spam


def test_a_host_that_operators_posted_is_never_spam() -> None:
    assert not judged("evil.com", known=Known(ours=("evil.com",))).spam


# What a newcomer may not write and a regular may.
NEWCOMERS = [
    ("join discord.gg/abc", "invite"),
    ("https://discord.com/invite/abc", "invite"),
    ("t.me/+AbCdEf", "invite"),
    ("https://chat.whatsapp.com/AbC", "invite"),
    ("https://qm.qq.com/cgi-bin/x", "invite"),
    ("https://wa.me/37120000000", "contact"),
    ("look at https://s0me-unknown。site", "hidden"),
    ("http://3405803777/x", "numeric-host"),
    ("free nitro for everybody https://bit.ly/abc", "shortener"),
    ("Verify your account within 24 hours https://a.vercel.app", "free-host"),
    ("免费领取皮肤 https://a.pages.dev", "free-host"),
    ("ganhe dinheiro agora https://tinyurl.com/abc", "shortener"),
    ("Δωρεάν nitro μόνο σήμερα https://a.netlify.app", "free-host"),
    ("free skins, only today https://mycheats.com/Free.exe", "executable"),
    ("加V：abc12345", "contact"),
    ("薇❤ abc12345", "contact"),
    ("加卫星 abc12345 领资料", "contact"),
    ("扣扣 123456789", "contact"),
    ("加企鹅 123456789 进群", "contact"),
    ("W h a t s A p p + 1 5 5 5 0 1 0 4 4 7 9", "contact"),
    ("me chama no zap, renda extra", "contact"),
    ("raksti man whatsapp +371 20000123", "contact"),
    ("στείλε μου στο viber 6900000123", "contact"),
    ("пиши в телегу @rabota_777", "contact"),
    ("8.00 复制这条消息，打开淘宝 ￥AbC12dEfG3h￥", "selling"),
    ("#小程序://拼多多/AbCdE", "selling"),
    ("帮我砍一刀，谢谢大家", "selling"),
    ("支付宝搜索 12345678 领红包", "selling"),
    ("招刷单兼职，日结，一天三百，联系我", "selling"),
    ("Earn $500 a day from home, no experience needed, DM me", "selling"),
    ("Trabalhe em casa, R$ 300 por dia, chama no privado", "selling"),
    ("Darbs mājās, 200 eiro dienā, raksti man", "selling"),
    ("Εργασία από το σπίτι, 80€ την ημέρα, στείλε μήνυμα", "selling"),
    ("Работа на дому, 5000 рублей в день, пиши в лс", "selling"),
    ("send to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "crypto-address"),
]


@pytest.mark.parametrize(("text", "rule"), NEWCOMERS)
def test_what_pulls_people_away_is_spam_from_a_newcomer_alone(text: str, rule: str) -> None:
    decision = judged(text)
    assert decision.action == "hold"
    assert rule in decision.rules
    assert not judged(text, REGULAR).spam


@pytest.mark.parametrize(
    "text",
    [
        "https://steamcornmunity.com/gift",
        "http://dlscord.gift",
        "https://paypal.com.account.xyz/login",
        "https://discord-nitro.top/claim",
    ],
)
def test_a_borrowed_name_is_spam_from_a_newcomer(text: str) -> None:
    assert judged(text).rules[0] == "look-alike"
    assert judged(text).spam


def test_a_regular_who_lures_to_a_borrowed_name_was_hacked() -> None:
    assert judged("free nitro, claim now https://dlscord.gift/x", REGULAR).spam


@pytest.mark.parametrize("author", [NEW, REGULAR], ids=["new", "regular"])
@pytest.mark.parametrize(
    "text",
    [
        "hello everybody",
        "my new blog is at https://anna-cooks.com",
        "my portfolio: https://anna.github.io, feedback welcome",
        "Slides from today's talk: https://bit.ly/3abcd",
        "https://forms.gle/abcDEF the form for our trip, by Friday please",
        "https://www.youtube.com/watch?v=v3abcdefgh1",
        "http://127.0.0.1:8000/docs and http://192.168.1.5",
        "my minecraft server is 51.38.22.14:25565",
        "main.py, node.js and 1.2.3",
        "add me to the list, I'll bring cake",
        "微信支付今天用不了吗",
        "QQ飞车好玩",
        "卫星发射成功了，2024年的第一颗",
        "昨天看到一只企鹅，好可爱",
        "刷单是诈骗，大家别信",
        "求兼职，日结的，私聊我",
        "大家讨厌砍一刀吗",
        "群里抢红包真开心",
        "is discord nitro worth it?",
        "my part-time job pays 10€ an hour",
        "I sell my old bike, 50 euro, message me if you want it",
        "Vendo minha bicicleta por 300 reais, me chama",
        "mans sūtījums ir aizturēts muitā, ko darīt?",
        "ψάχνω δουλειά για το καλοκαίρι, κάποια ιδέα;",
        "ищу подработку на лето, кто знает?",
        "call me when you are at the station",
        "Our café is hiring a barista, 8€ an hour, write me",
        "anna@example.com is my address",
    ],
)
def test_everyday_messages_stay_up(text: str, author: Author) -> None:
    decision = judged(text, author)
    assert not decision.spam, why(decision)


def test_operators_switch_rules_off_observe_them_and_differ_by_room() -> None:
    off = policy("normal", {"invite": Wish(new=0)})
    seen = policy("normal", {"invite": Wish(mode="observe")})
    rooms = policy("normal", rooms={"ads": {"invite": Wish(action="flag")}})
    assert judged("discord.gg/abc", rules=off).action == "none"
    assert judged("discord.gg/abc", rules=seen).mode == "observe"
    assert judged("discord.gg/abc", rules=rooms.in_room("ads")).action == "flag"
    assert judged("discord.gg/abc", rules=rooms.in_room("elsewhere")).action == "hold"


def test_a_rule_that_only_observes_does_not_make_others_act() -> None:
    rules = policy("normal", {"free-host": Wish(mode="observe")})
    decision = judged("free nitro, claim now https://a.vercel.app", rules=rules)
    assert (decision.action, decision.mode) == ("hold", "observe")


def test_a_gentle_guard_shows_what_a_normal_one_holds_and_a_strict_one_holds_more() -> None:
    assert judged("discord.gg/abc", rules=policy("gentle")).action == "flag"
    assert judged("https://bit.ly/abc").action == "none"
    assert judged("https://bit.ly/abc", rules=policy("strict")).action == "hold"


def test_what_somebody_did_counts_with_what_they_wrote() -> None:
    done = [Evidence("many-rooms", 0.8, "3")]
    decision = judge(read([Piece("text", "free nitro")]), REGULAR, Known(), NORMAL, done)
    assert decision.rules == ["many-rooms"]
    both = [*done, Evidence("mentions", 0.5, "9")]
    assert judge(read([Piece("text", "hi")]), REGULAR, Known(), NORMAL, both).spam


def test_evidence_adds_up_with_diminishing_returns() -> None:
    decision = judged("free nitro, claim now https://bit.ly/abc")
    weights = sorted((each.weight for each in decision.evidence), reverse=True)
    assert max(weights) < decision.score < sum(weights)


def test_every_rule_says_what_it_found() -> None:
    assert tuple(BOOK.rules) == RULE_NAMES
    shown = Decision(evidence=[Evidence("listed", 1, "evil.com", frozenset({"full-width"}), "x")])
    assert why(shown) == "evil.com is on the block list x, hidden by full-width"
    assert why(Decision()) == FINE
    for name, rule in BOOK.rules.items():
        assert "{" not in why(Decision(evidence=[Evidence(name, 1, "a", detail="b")])), rule
        assert replace(rule, new=0).weight("new") == 0
