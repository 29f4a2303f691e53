"""Work, wares, contacts and lures that nobody phrased for us, and what only sounds like them."""

import json

import pytest

from cogs.guard.scanning import scan


def held(text: str, author: str = "new") -> bool:
    [line] = scan([json.dumps({"id": 1, "text": text, "author": author})], [])
    return bool(json.loads(line)["decision"] == "spam")


SPAM = [
    "we pay 40$ for each google review you leave, takes 2 minutes, dm",
    "надоел начальник? покажу как делаю 200к лёжа на диване, напиши мне",
    "faça 2 mil essa semana do sofá, te guio passo a passo, chama no privado",
    "招人点点关注，一个号一天三十，上不封顶，私我",
    "robux 1000 με 6 ευρώ, στείλε",
    "netflix un spotify uz mūžu par 8 eiro, raksti privāti",
    "legit flips, 200 gets you 2000 in an hour, hmu",
    "cartão clonado com saldo de 5 mil, chama no pv",
    "想赚的加我微 lucky6677",
    "裙：718829931，每天发红包",
    "QQ：2288774411 接单",
    "飞机联系 @tianxia888 秒回",
    "telegram username AdaFxExpert gave me all my profits back",
    "мой вацап в профиле, там все фотки",
    "discord://-/invite/kLavU22x",
    "https://discord.com%2Finvite%2FkLavU22x",
    "see t,me/klavu_vip",
    "https://xn--pple-43d.com/id",
    "here: hxxps://ormelida.top/a",
    "брат раздаёт скины, забирай на халяву https://bit.ly/4Rudens",
]
GOOD = [
    "I start as a barista on Monday, 12 an hour plus tips, so happy!",
    "We are looking for two volunteers for Saturday's food drive, no experience needed",
    "楼下咖啡店在招兼职，时薪25，有人去过吗？",
    "meu tcc é pra sexta, não durmo, alguém manda café",
    "is chatgpt plus worth 20 a month for homework?",
    "飞机晚点三个小时，还在机场",
    "somebody posts ormelida[.]top/a again, mods please remove it",
    "uzraksti man vēlāk whatsappā, tev ir mans numurs",
    "слайды тут: https://bit.ly/3kDerevya",
    "my phone fell in the lake, new number soon",
]


@pytest.mark.parametrize("text", SPAM)
def test_what_newcomers_offer_in_words_of_their_own_is_held(text: str) -> None:
    assert held(text)


@pytest.mark.parametrize("text", GOOD)
def test_what_only_sounds_like_an_offer_stays(text: str) -> None:
    assert not held(text)


@pytest.mark.parametrize("text", SPAM[:8])
def test_regulars_may_offer_what_they_like(text: str) -> None:
    assert not held(text, "regular")
