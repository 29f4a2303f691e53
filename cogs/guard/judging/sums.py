"""Finds what is said to be paid for an hour, a day or a month."""

import re
from itertools import islice

from cogs.guard.judging.words import Words

_MONEY = re.compile(
    r"(?:[$€£¥₽]|r\$|usdt?|eur)\s?\d[\d.,]{0,9}\s?(?:k\b|mil\b)?"
    r"|(?:\d[\d.,]{0,9}|[一二两三四五六七八九十]{1,3}(?=[元块百千]))\s?(?:[-–~]\s?\d[\d.,]{0,9}\s?)?(?:k\s?)?"
    r"(?:[$€£¥₽]|usdt?\b|eir|eur|euro?s?\b|dollars?\b|bucks\b|quid\b|dolares|reais|contos?\b|mil\b|ευρω|δολαρια|χιλι|tukst|руб|р\b|р\.|тыс|k\b|к\b|u\b"
    r"|元|块|刀|美金|米|万|w\b|\+?/(?:天|日|单|小时|h|d))"
)
PAID = 0.6  # what it adds to a lure
SUMS = 12  # sums of a text that are looked at
_WITHIN = 24  # characters between a sum and how often it is paid
_CHINESE = re.compile(
    r"[日月周时年]\S?(?:赚|入|薪|结|收)[^\da-z\n]{0,6}(?:\d{2,6}|[一二两三四五六七八九几]{1,2}[百千万]|过千|过万|上千|上万|几百|几千|百元|千元)"
    r"|(?:一天|每天|一小时|一单|每单|单日|日均|一个月)[^\da-z\n]{0,6}(?:\d{1,6}|[一二两三四五六七八九几]{1,3}[十百千万块]|几百|几千|上千|上万)"
)
_SOON = re.compile(  # 20k in 72 hours, 10 % daily
    r"\d(?:[\d.,]*\s?(?:k|mil|тыс\w*|тысяч|tukst\w*)?\s?[$€]?\s?(?:in|em|за|σε|within|vel)?\s?"
    r"\b\d{1,3}\s?(?:hours|hrs|horas|часа?|часов|stund\w*|ωρες|days|dias|дней|dien\w*|ημερες)\b"
    r"|\d{0,2}\s?% (?:daily|a day|per day|ao dia|по|в день|diena|τη μερα|την ημερα))"
)


def money(words: Words) -> str | None:
    """The first sum of a text."""
    found = _MONEY.search(words.text)
    return found[0] if found else None


def paid(words: Words) -> str | None:
    """The sum with how often it is paid, such as "500€ a day"; None where nobody speaks of pay."""
    if words.paid is None:
        words.paid = _paid(words) or False
    return words.paid or None


def _paid(words: Words) -> str | None:
    text = words.text
    said = words.chinese and _CHINESE.search(text)
    said = said or (words.numbered and _SOON.search(text))
    if said:
        return said[0]
    often = words.of("per-day")
    if not often:
        return None
    for money in islice(_MONEY.finditer(text), SUMS):
        for hit in often[:SUMS]:
            if -_WITHIN <= hit.start - money.end() <= _WITHIN or (
                0 <= money.start() - hit.end <= _WITHIN
            ):
                return text[min(money.start(), hit.start) : max(money.end(), hit.end)]
    return None


_COUNTED = re.compile(  # what nobody names a currency for: 400-600 a week, 1800 a month, 2% a day
    r"(?<![\d.,:/-])\d{1,3}\s?%\s?(?:a day|daily|per day|ao dia|por dia|diena|τη μερα"
    r"|την ημερα|в день)"
    r"|(?<![\d.,:/-])\d{2,6}(?:\s?[-–]\s?\d{2,6})?\s?\+?\s?(?:k|к|mil|тыс\w{0,4}|tukst\w{0,4}|χιλ\w{0,6})?"
    r"\s?(?:/\s?(?:hr?|d|день|час)\b|(?:a|per|por|par|al|ao|o|uz|tη|τη|την|τον|το|в|за)?\s?"
    r"(?:day|week|month|hour|dia|semana|mes|mensal|hora|line|review|survey|pesquisa|anketu|aptauju|анкету|опрос|ερωτηματολογιο|avaliacao|linha|rindu|atsauksmi|γραμμη|κριτικη|отзыв|строку|diena|nedela|menesi|stunda|μερα|ημερα|βδομαδα|εβδομαδα|μηνα|ωρα"
    r"|день|неделю|месяц|час|смену)\b)"
    r"|\b(?:make|earn|fazer|fiz|ganhar|tirar|nopelnit|pelnit|βγαλ\w{1,3}|βγαζ\w{1,4}|κερδισ\w{1,3}|заработ\w{1,4}|зарабат\w{1,5}"
    r"|поднять) (?:up to |ate |lidz |εως |до |от )?\d{2,6}\b"
)
_FLIP = re.compile(
    r"(?:send|sends|give|pay|invest|mand\w{1,3}|envi\w{1,4}|bot\w{1,3}|invest\w{0,4}|sut\w{1,4}|atsut\w{1,4}|iemaks\w{1,4}"
    r"|στειλ\w{1,4}|στελν\w{1,5}|δινεις|βαζεις|скид\w{1,8}|скин\w{1,6}|кида\w{1,6}|вклад\w{1,6}|влож\w{1,5}|отправ\w{1,8})\W{1,3}[$€£]?(\d{2,5})\b"
    r"[^\d\n]{2,44}?[$€£]?(\d{3,6})\b"
    r"|\b(\d{2,5}) gets? (?:you|u)\W{1,3}[$€£]?(\d{3,6})\b"
)


def counted(words: Words) -> str | None:
    """A number with how often it is paid, where nobody says in what money."""
    found = _COUNTED.search(words.text) if words.numbered else None
    return found[0] if found else None


def multiplied(words: Words) -> str | None:
    """What is to be sent and the much more that is to come back, such as "send 50 get 500"."""
    found = _FLIP.search(words.text)
    if found is None:
        return None
    sums = [int(each) for each in found.groups() if each]
    return found[0] if sums[1] >= 3 * sums[0] else None
