"""Finds numbers and names under which somebody wants to be written to elsewhere."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cogs.guard.judging.words import Hit, Words

NAMED = 8  # names of apps that are looked at
AFTER, BEFORE = 36, 44  # characters around the name of an app in which an id may stand

_PHONE = (
    r"(?<![\w@#&!/.-])(?!\d{4}-\d\d-\d\d|\d{1,2}[.:]\d\d\b)"
    r"(?:\+\d(?:[\s().-]{0,2}\d){6,14}|\(?\d(?:[\s().-]{0,2}\d){6,13})(?![\w%€$])"
)
PHONE = re.compile(_PHONE)
_SEVEN = re.compile(r"\d(?:[\s().-]{0,2}\d){6}")  # a quick look for what every phone has
_HANDLE = r"@ ?[a-z][\w.]{3,31}"
_NAME = (
    r"(?<![\w.@/-])"
    r"(?:(?=[a-z]*[\d_])[a-z][\w-]{4,20}|[a-z]{2,}_\w{2,}|[a-z][\w.-]{3,24}\d)(?![\w.])"
)
HANDLE = re.compile(rf"(?<![\w<.@]){_HANDLE}(?![\w@]|\.[a-z]{{2,}})")
CARD = re.compile(r"\d(?<![\d-].)\d{3}([ -])\d{4}\1\d{4}\1\d{4}(?![\d-])")
OPEN_ID = re.compile(f"{_HANDLE}|{_PHONE}")
NEXT_ID = re.compile(
    rf"[\W_]{{0,4}}(?:(?:me|id|at|is|to|on|em|e|no|ir|ειναι)[\W_]{{1,3}}){{0,2}}{_NAME}"
)
NEXT_HANDLE = re.compile(
    rf"[\W_]{{0,3}}(?:(?:id|is|e|ir|ειναι)[\W_]{{1,3}})?{_HANDLE}(?![\w@]|\.[a-z]{{2,}})"
)
# After a Chinese name of an app everything that is not Chinese is an id.
_NUMERALS = "[零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖幺]{5,12}"
_ENDS = "(?![a-z0-9_%元块万人年月次个级分秒点]|日(?!结))"
_JOINS = r"(?:[^\w\n@]|[号群是为搜看同:]|id|公众号){0,8}"
CHINESE_ID = re.compile(
    rf"{_JOINS}([a-z][a-z\d_-]{{4,24}}|\d(?:[\s.-]?\d){{4,12}}|{_NUMERALS}){_ENDS}"
)
EASY_ID = re.compile(
    rf"{_JOINS}((?=[a-z]*[\d_-])[a-z][a-z\d_-]{{4,24}}|\d(?:[\s.-]?\d){{5,12}}){_ENDS}"
)
# "Add me", in whatever sign stands for it, with an app in whatever sign stands for that.
ADDED = re.compile(
    "[加+➕十佳嘉家伽茄珈咖架] ?(?:一下|[我个下一]){0,2} ?"
    "(?:[微薇威徽维葳溦巍蔚嶶徾蝛卫伟喂围唯惟为v][信❤星芯心新幸x讯欣]{0,2}|[wv]x|q{1,2}|扣扣?|企鹅|[球秋]{2}|tg)"
    rf"{_JOINS}((?=[a-z_-]*\d)[a-z][a-z\d_-]{{4,20}}|\d(?:[\s.-]?\d){{5,11}}){_ENDS}"
)
SENT = re.compile("(?:[vｖⅴ薇]|微信)我[ :]*((?=[a-z_-]*\\d)[a-z][a-z\\d_-]{4,20})" + _ENDS)
TOLD = re.compile(
    "(?:联系方式|联系电话|联系)[ :]*[微薇威徽溦vqx信]{0,2}[ :]*"
    rf"(1\d{{2}}[ -]?\d{{4}}[ -]?\d{{4}}){_ENDS}"
)
GROUP = re.compile(f"(?:裙|群|君羊|峮|羣) ?号?[ :]*(\\d{{7,11}}){_ENDS}")
PLANE = re.compile(
    "(?:飞机|电报|電報|蝙蝠)(?:号|联系|搜|找|加|频道|群|私聊){1,2}[ :]*@?([a-z][a-z\\d_]{4,30})"
    "|(?:飞机|电报|電報|蝙蝠)[ :]*(@[a-z][a-z\\d_]{4,30})"
)
_ANY_CHINESE_ID = re.compile("[加+➕十佳嘉家伽茄珈咖架我联裙群君羊峮羣飞电電蝙]")  # how they begin
CALLED = re.compile(
    r"[\W_]{0,3}(?:user ?name|user|nick|handle|id|ник|юзер|usuario|lietotajs|χρηστης)"
    r"[\W_]{1,3}([a-z][\w.]{4,30})"
)
PUBLIC = frozenset(
    (
        "insta",
        "instagram",
        "ig",
        "snap",
        "snapchat",
        "инста",
        "инсту",
        "вк",
        "вконтакте",
        "ινστα",
        "ινσταγκραμ",
        "onlyfans",
        "snapa",
        "instagrama",
        "instagram",
        "my snap",
    )
)
_ADDS = re.compile(r"[加+➕十佳嘉家]\s?(?:我|一下|个)?[\s:：]?$")
_DIGIT = (
    "zero|one|two|three|four|five|six|seven|eight|nine|oh|um|uma|dois|duas|tres|quatro|cinco|seis"
    "|meia|sete|oito|nove|onze|nulle|viens|divi|tris|cetri|pieci|sesi|septini|astoni|devini|μηδεν"
    "|ενα|δυο|τρια|τεσσερα|πεντε|εξι|επτα|εφτα|οκτω|οχτω|εννια|ноль|один|два|три|четыре|пять|шесть"
    "|семь|восемь|девять"
)
SPOKEN = re.compile(
    rf"(?<!\w)(?:(?:{_DIGIT})(?!\w)[\s,.-]*){{7,20}}|[零一二三四五六七八九幺]{{8,12}}"
)
CRYPTO = re.compile(
    r"[0b13tl](?<![\w/].)(?:(?<=0)x[0-9a-f]{40}|(?<=b)c1[02-9ac-hj-np-z]{25,62}"
    r"|(?<=t)(?=[a-z]*\d)[1-9a-z]{33}|(?<=[13])(?=\d*[a-z]+\d)[1-9a-z]{25,34}"
    r"|(?<=l)tc1[02-9ac-hj-np-z]{30,50})(?!\w)"
)
_SECRET = re.compile(r"_|\d\D*\d\D*\d\D*\d\D*\d")  # no word, and no year
MAIL = re.compile(
    r"[\w.+-]{2,40}@[\w-]{2,40}\.[a-z]{2,10}\b"
    r"|[\w.+-]{3,40} ?(?:\(at\)|\[at\]|\bat\b|arroba|собака|παπακι)"
    r" ?(?:g?mail|yahoo|outlook|proton)"
)
_MAILER = re.compile("mail|yahoo|outlook|proton")
NAMED_APP = re.compile(r"\s?[:：=-]\s?([a-z][\w.-]{4,24})(?![\w.])")


class Contact(NamedTuple):
    """How surely it pulls people away, from 0 to 1, and what it is."""

    weight: float
    what: str


def contact(words: Words, lured: float) -> Contact | None:
    """The surest contact of a text; `lured` is what the text promises besides."""
    return max(_contacts(words, lured), default=None, key=lambda each: each.weight)


def crypto_address(words: Words) -> str | None:
    """An address that takes Bitcoin, Ether or what runs on Tron."""
    found = CRYPTO.search(words.text) if len(words.text) > 25 else None
    return found[0] if found else None


def _contacts(words: Words, lured: float) -> Iterator[Contact]:
    asked = words.has("write-me")
    if known := chinese_id(words):
        yield Contact(1.0, known)
    if words.has("in-bio") and (words.has("app", "app-hidden") or lured >= 0.5):
        yield Contact(1.0, words.of("in-bio")[0].phrase)
    for hit in words.of("app-hidden", "app-double")[:NAMED]:
        yield from _hidden(words, hit, lured, asked)
    for hit in words.of("app")[:NAMED]:
        yield from _open(words, hit, lured, asked)
    if asked or words.has("write") or lured >= 1.0:
        yield from _phones(words, lured, asked)
    if asked and (handle := HANDLE.search(words.text)):
        yield Contact(1.0 if lured >= 0.3 else 0.8, handle[0])
    if words.numbered and (asked or lured >= 0.5) and (card := CARD.search(words.text)):
        yield Contact(1.0, card[0])
    if asked and lured >= 1.4:
        yield Contact(0.6, words.of("write-me")[0].phrase)
    if lured >= 0.5 and (asked or lured >= 1.0) and (mail := _mail(words.text)):
        yield Contact(1.0 if asked else 0.6, mail[0])


def _mail(text: str) -> re.Match[str] | None:
    return MAIL.search(text) if "@" in text or _MAILER.search(text) else None


def chinese_id(words: Words) -> str | None:
    """An id behind what Chinese writes for the name of an app, or the number of a group."""
    if words.text.isascii() or not _ANY_CHINESE_ID.search(words.text):
        return None
    for sign in (ADDED, SENT, TOLD, GROUP, PLANE) if words.chinese else (ADDED,):
        if found := sign.search(words.text):
            return found[0]
    return None


def _phones(words: Words, lured: float, asked: bool) -> Iterator[Contact]:
    numbered = words.numbered and _SEVEN.search(words.text)
    phone = PHONE.search(words.text) if numbered else None
    if phone or (words.has("write", "app") and (phone := SPOKEN.search(words.text))):
        sure = lured >= 0.5 or words.has("to-me") or ("+" not in phone[0] and phone.re is SPOKEN)
        yield Contact(1.0 if sure else 0.8 if asked else 0.6, phone[0])


def _hidden(words: Words, hit: Hit, lured: float, asked: bool) -> Iterator[Contact]:
    """WeChat or QQ by a name that hides it; satellites and penguins need somebody who adds."""
    adds = asked or _ADDS.search(words.text[max(0, hit.start - 6) : hit.start]) is not None
    after = words.text[hit.end : hit.end + AFTER]
    if hit.family == "app-double":
        found = EASY_ID.match(after)
        plain = found is None or not (_SECRET.search(found[1]) or ":" in found[0])
        if found and (adds or lured >= 0.5 or not plain):
            yield Contact(1.0, f"{hit.phrase} {found[1]}")
        return
    if found := CHINESE_ID.match(after):
        yield Contact(1.0, f"{hit.phrase} {found[1]}")
    elif lured >= 0.5:
        yield Contact(1.0, hit.phrase)
    elif adds:
        yield Contact(0.8, hit.phrase)


def _open(words: Words, hit: Hit, lured: float, asked: bool) -> Iterator[Contact]:
    """An app by its own name: with an id, or with somebody who asks to be written to."""
    text = words.text
    if called := CALLED.match(text[hit.end : hit.end + AFTER]):
        yield Contact(1.0, f"{hit.phrase} {called[1]}")
    near = asked or any(abs(each.start - hit.start) < AFTER for each in words.of("write"))
    chinese = (not hit.phrase.isascii() or hit.phrase == "qq") and EASY_ID.match(
        text[hit.end : hit.end + AFTER]
    )
    found = chinese or NEXT_ID.match(text[hit.end : hit.end + AFTER])
    found = found or OPEN_ID.search(
        f"{text[max(0, hit.start - BEFORE) : hit.start]} {text[hit.end : hit.end + AFTER]}"
    )
    if found:
        known = found[0][:1] == "@" and (lured >= 0.3 or bool(chinese) or not hit.phrase.isascii())
        sure = (
            near
            or bool(chinese)
            or lured >= 0.5
            or known
            or found[0].lstrip()[:1] in "(+0123456789"
            or _shown(hit, text[hit.end : hit.end + AFTER])
        )
        yield Contact(1.0 if sure else 0.8, f"{hit.phrase} {found[0].strip()}")
    elif (near or lured >= 0.3) and (named := NAMED_APP.match(text[hit.end : hit.end + AFTER])):
        yield Contact(1.0, f"{hit.phrase} {named[1]}")
    elif near:
        yield Contact(1.0 if lured >= 0.5 else 0.7, hit.phrase)


def _shown(hit: Hit, after: str) -> bool:
    """Whether the name of an app is followed by an id as one tells it, such as "tg: @lia"."""
    told = after[:1] == ":" or NEXT_HANDLE.match(after) is not None
    return told and hit.phrase not in PUBLIC
