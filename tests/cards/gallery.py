"""The cards that are kept as golden pictures, and how a picture is compared with one."""

import io
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from PIL import Image, ImageChops

from bot.cards.drawing import Drawing
from tests.cards import growth

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).parent / "golden"
GOOD = 85  # of 100, by which golden pictures are small and still show every letter
BLOCK = 4  # pixels; an accent of a small letter fills one
FAR = 22  # of 255: how far a block may be from the golden one on average


@cache
def drawing(fonts: Path) -> Drawing:
    """One that knows its fonts already."""
    return Drawing(fonts)


@dataclass(frozen=True, slots=True)
class Sample:
    """A card with everything that is on it."""

    template: str
    language: str
    colour: str
    facts: dict[str, Any]

    def drawn(self, fonts: Path) -> Image.Image:
        """As members see it, at its own size."""
        alt, template = "a card", str(ROOT / self.template)
        _, data = drawing(fonts).draw("png", template, self.language, self.colour, alt, self.facts)
        image = Image.open(io.BytesIO(data)).convert("RGBA")
        ground = Image.new("RGBA", image.size, "#313338")  # Discord's dark one
        ground.alpha_composite(image)
        return ground.convert("RGB").reduce(2)


def card(name: str, language: str, colour: str, **facts: Any) -> Sample:
    """The card `cog/name` with these facts."""
    cog, _, template = name.partition("/")
    return Sample(f"cogs/{cog}/cards/{template}.svg", language, colour, facts)


def tile(label: str, count: str, way: str, beside: str, last: int) -> dict[str, Any]:
    """A figure of the day, partial, with the days before it."""
    days = [-1, 6, 4, 5, 6, 7, 3, 4, 6, 5, 5, 4, 7, last]
    away = [False] * 10 + [True, False, False, True]
    given = {"label": label, "count": count, "way": way, "beside": beside}
    return given | {"days": days, "away": away, "partial": "nepilnīgi"}


ALONE = {"way": "none", "beside": "vecākais 15 stundas", "days": [], "away": [], "partial": ""}
DAY = card(
    "day/day",
    "lv",
    "#1d4ed8",
    brand="Kafijas draugi ☕ <b>&",
    date="2026. gada 31. marts",
    finding="Aizgāja 18 cilvēki, 3 reizes vairāk nekā parasti otrdienās (6)."
    " Bots nebija klāt 6 stundas: šie skaitļi ir nepilnīgi.",
    tiles=[
        tile("Pievienojās", "2", "same", "kā parasti", 2),
        tile("Aizgāja", "18", "more", "+12 · parasti 6", 18),
        tile("Rakstīja", "41", "more", "+4 · parasti 37", 6),
        tile("Ziņas", "1 260", "less", "−15 · parasti 1 275", 5),
        tile("Atzīmējās", "30", "none", "vēl nav ar ko salīdzināt", 5),
        {"label": "Nav atbildes", "count": "1"} | ALONE,
    ],
    away=[[0.25, 0.5]],
    needs_title="Gaida tevi (12)",
    needs=[
        {"what": "2 uzdevumi: /tasks", "age": "3 dienas"},
        {"what": "Skripts ar ļoti garu nosaukumu, kas nekad nebeidzas, stāv", "age": "1 h"},
        {"what": "vēl 9", "age": ""},
    ],
    posts_title="Šodien",
    posts=[
        {"at": "08.00", "title": "Labrīt", "kind": "value", "out": True},
        {"at": "12.30", "title": "Atklāts jautājums 李雷", "kind": "talk", "out": False},
        {"at": "13.00", "title": "Jaunumi", "kind": "service", "out": False},
        {"at": "19.00", "title": "Svētki 🎉", "kind": "celebration", "out": False},
        {"at": "20.00", "title": "Kuponu diena visiem mūsējiem", "kind": "offer", "out": False},
        {"at": "", "title": "vēl 3", "kind": "", "out": False},
    ],
    foot="Operatorus un botus neskaita.",
)
SAMPLES = {
    "day-lv": DAY,
    "funnel-pt": card("funnel/funnel", "pt-BR", "#0f766e", **growth.FUNNEL),
    "funnel-zh": card("funnel/funnel", "zh-CN", "#facc15", **growth.EMPTY),
    "link-el": card("referrals/link", "el", "#7c3aed", **growth.MEMBER),
    "link-lv": card("referrals/link", "lv", "#facc15", **growth.POSTER),
    "coupon-en": card(
        "coupons/coupon",
        "en",
        "#0f766e",
        brand="Coffee Friends",
        value="20% off",
        title="Any bag of beans, once per person",
        until="Valid until December 31, 11:59 PM",
        code="SPRING-7K4M-Q2",
        scan="Show this at the till",
        qr_text="SPRING-7K4M-Q2",
    ),
    "coupon-el": card(
        "coupons/coupon",
        "el",
        "#facc15",
        brand="Φίλοι του καφέ ☕",
        value="Δωρεάν αποστολή σε όλη την Ελλάδα",
        title="Για παραγγελίες άνω των 40 €, μία φορά ο καθένας",
        until="Ισχύει έως 31 Δεκεμβρίου, 11:59 μ.μ.",
        code="ΑΝΟΙΞΗ-2026",
        scan="Δείξτε το στο ταμείο",
        qr_text="ΑΝΟΙΞΗ-2026",
    ),
    "coupon-hostile": card(
        "coupons/coupon",
        "lv",
        "#7c3aed",
        brand="Ļoti garš nosaukums ar <b>treknrakstu</b> & “pēdiņām”, kas nekad nebeidzas",
        value="\u202e🎉 Līdz 50 % lētāk visam rudens sortimentam\u200b, arī dāvanu komplektiem",
        title="</text><script>alert(1)</script> Z\u0334\u0321\u0347\u034ealgo नमस्ते ★✓→▲",
        until="\u200f",
        code="ĶĻŅŠŽ-WWWWWWWWWWWW-MMMMMMMMMMMM-2026",
        scan="Parādiet kasē vai ievadiet internetveikalā pirms apmaksas, un tad vēl",
        qr_text="ĶĻŅŠŽ-WWWWWWWWWWWW-MMMMMMMMMMMM-2026",
    ),
    "drop-zh": card(
        "coupons/drop",
        "zh-CN",
        "#b91c1c",
        brand="咖啡好朋友",
        kicker="限时抢券",
        value="满200减50",
        title="全场通用，咖啡豆与器具都可以用，每人一张",
        stock="100 张",
        rule="先到先得",
    ),
    "drop-pt": card(
        "coupons/drop",
        "pt-BR",
        "#db2777",
        brand="Comunidade do Café",
        kicker="Cupons",
        value="Frete grátis em todo o Brasil",
        title="Para pedidos acima de R$ 99,90, uma vez por pessoa, enquanto durarem os estoques",
        stock="100 cupons, 20 para quem chegou há pouco",
        rule="Quem chegar primeiro leva",
    ),
    "friends-poster-el": card(
        "friends/poster",
        "el",
        "#0f766e",
        brand="Φίλοι του καφέ ☕",
        title="Άνοιξη με φίλους",
        gift="Ένα κουτί με τρία τσάγια του βουνού και μια κούπα φτιαγμένη για εσάς",
        how="Φέρτε φίλους, ως 5: όσο περισσότεροι έρθουν, τόσο περισσότερα παίρνετε εσείς.",
        until="ως 16 Μαρτίου 2026",
        qr_text="https://example.org/p/home/friends/spring",
    ),
    "friends-poster-hostile": card(
        "friends/poster",
        "lv",
        "#facc15",
        brand="Ļoti garš nosaukums ar <b>treknrakstu</b> & “pēdiņām”, kas nekad nebeidzas",
        title="</text><script>alert(1)</script> 👩‍👩‍👧‍👦 Z\u0334\u0321\u0347\u034ealgo नमस्ते",
        gift="\u202e🎉 Ķiršu & ērkšķogu ievārījums\u200b visiem, kas atveda draugus 🇱🇻",
        how="Atved draugus, līdz 50. Beigās uzvar komandas, kurās atnācis visvairāk: balva visai",
        until="līdz 2026. gada 31. decembrim",
        qr_text="",
    ),
    "friends-team-zh": card(
        "friends/team",
        "zh-CN",
        "#b91c1c",
        brand="咖啡好朋友",
        title="和朋友一起过春天",
        gift="三种高山茶一盒，加一只手作茶杯",
        who="李雷 🌷 喊你一起来",
        how="扫一扫，进来帮一把",
        until="2026年3月16日 为止",
        qr_text="https://example.org/p/home/friends/spring?t=abcdefghjk",
    ),
    "friends-team-hostile": card(
        "friends/team",
        "pt-BR",
        "#7c3aed",
        brand="\u202eComunidade <i>do</i> Café & amigos de muitos, muitos lugares",
        title="Primavera \u200b</svg>com amigos, do primeiro dia ao último, chova ou faça sol",
        gift="☕🧁 Um café e um bolo para cada um, na hora que quiserem, sem pressa 👩🏽‍🍳",
        who="Convite de @everyone *Zoë* <@1> 👩🏽‍🚀🏳️‍🌈 \u0623\u062d\u0645\u062f \ufdfd e mais",
        how="Escaneie, entre e ajude",
        until="até 16 de março de 2026",
        qr_text="https://example.org/p/home/friends/spring?t=abcdefghjk",
    ),
}


def golden(name: str) -> Path:
    """Where the golden picture lies."""
    return GOLDEN / f"{name}.webp"


def keep(name: str, image: Image.Image) -> None:
    """Make this the golden picture."""
    GOLDEN.mkdir(exist_ok=True)
    image.save(golden(name), quality=GOOD, method=6)


def furthest(image: Image.Image, name: str) -> int:
    """How far the worst block is from the golden picture: 0 to 255; 255 if it has another size."""
    like = Image.open(golden(name)).convert("L")
    if like.size != image.size:
        return 255
    apart = ImageChops.difference(image.convert("L"), like)
    _, worst = apart.reduce(BLOCK).getextrema()
    assert isinstance(worst, int)
    return worst
