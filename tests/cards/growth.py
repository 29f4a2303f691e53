"""What stands on the golden cards of growth: a funnel with all that can be on it, and links."""

from typing import Any


def _step(label: str, count: str, share: str, part: float, possible: float) -> dict[str, Any]:
    given = {"label": label, "count": count, "share": share}
    return given | {"part": part, "possible": possible}


def _source(name: str, *figures: str) -> dict[str, Any]:
    return {"name": name, **dict(zip(("joined", "checked", "k"), figures, strict=True))}


FUNNEL: dict[str, Any] = {
    "brand": "Comunidade do Café 🎉 com um nome que nunca acaba",
    "span": "5 de outubro de 2026 a 25 de novembro de 2026",
    "finding": "A maior perda é antes do primeiro check-in: 44% de quem passou ainda não fizeram.",
    "steps": [
        _step("abriram uma página", "9.408", "", 1, 1),
        _step("entraram", "4.704", "", 0.5, 0.5),
        _step("passaram pelas regras", "4.191", "89%", 0.45, 0.5),
        _step("se apresentaram", "1.369", "29%", 0.15, 0.5),
        _step("fizeram check-in", "2.328", "49%", 0.25, 0.5),
        _step("aqui após 7 dias", "1.335", "59%", 0.14, 0.24),
        _step("aqui após 30 dias", "", "ainda não", 0, 0),
    ],
    "heads": ["vieram por", "entraram", "check-in", "amigos cada"],
    "sources": [
        _source("links de membros", "700", "50%", "0,33"),
        _source("influencer-com-nome-comprido-1", "644", "50%", "0,33"),
        _source("não se sabe", "0", "–", "–"),
        _source("outras 9", "2.772", "49%", "0,32"),
    ],
    "cost_heads": ["custo em BRL", "por entrada", "por check-in", "por 30 dias aqui"],
    "costs": [
        {
            "name": "influencer-com-nome-comprido-1",
            "figures": ["1000.00", "1.55", "3.12", "ainda não"],
        },
        {"name": "outras 8", "figures": ["60000.00", "26.79", "–", "146.70"]},
    ],
    "weeks_title": "entradas por semana",
    "weeks": [
        {"day": f"{day} de outubro", "count": count, "away": day == 19}
        for day, count in ((5, 560), (12, 0), (19, 580), (26, 3))
    ],
    "foot": "O bot ficou fora por 14 horas nesse período: os números são parciais."
    " Operadores e bots não são contados.",
}
EMPTY: dict[str, Any] = {
    "brand": "咖啡好朋友",
    "span": "2026年10月5日 至 2026年11月25日",
    "finding": "这段时间没有人加入。",
    "steps": [_step(each, "0", "–", 0, 0) for each in ("打开页面", "加入", "签过到")],
    "heads": ["来源", "加入", "签过到", "人均带友"],
    "sources": [],
    "cost_heads": [],
    "costs": [],
    "weeks_title": "每周加入",
    "weeks": [{"day": "2026年11月23日", "count": 0, "away": False}],
    "foot": "不算运营人员和机器人。",
}
MEMBER: dict[str, Any] = {
    "brand": "Φίλοι του καφέ ☕",
    "title": "Η Ελένη-Μαρία <b>Παπαδοπούλου</b> & 小雨 🎉 σε προσκαλεί",
    "scan": "Σκάναρε και έλα",
    "address": "discord.gg/aB3dE5fG7h",
    "qr_text": "https://discord.gg/aB3dE5fG7h",
}
POSTER: dict[str, Any] = {
    "brand": "Kafijas draugi",
    "title": "Nāc pie mums",
    "scan": "Noskenē un nāc",
    "address": "plaza.kafijas-draugi.example/i/0123456789abcdefghijklmnopqrstuvwxyz",
    "qr_text": "https://plaza.kafijas-draugi.example/i/0123456789abcdefghijklmnopqrstuvwxyz",
}
