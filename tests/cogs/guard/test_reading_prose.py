"""What has dots and is no link, in six languages."""

import pytest

from cogs.guard.evidence import Piece
from cogs.guard.reading import read

NO_LINK = (
    "good morning everyone",
    "version 1.2.3 is out, see 1.2.3.4",
    "U.S.A. and U.K. are far, e.g. this, i.e. that",
    "the end.Then we went home.But not yet",
    "mail me at amy@example.com or amy.lee@mail.co.uk",
    "obj.method.call() and foo.bar(1)",
    "price is 3.50€ at 10.30 a.m. or 12.50 p.m.",
    "John F. Kennedy, J.R.R. Tolkien, Dr. No, Mr. Bean",
    "and/or he/she 24/7 w/o 1/2",
    "node.js photo.jpg archive.tar.gz page.html",
    "http://localhost:3000 and http://127.0.0.1:8080/x and http://192.168.0.1",
    "三点见 两点半，点了外卖",
    "好的。明天见。",
    "今天有点累，差一点点",
    "é isso aí...Vamos",
    "Labi.Tad rīt plkst. 10.30, piem. šeit u.c.",
    "Punkts. Tas ir viss.",
    "Καλημέρα.Τι κάνετε; π.χ. αυτό κ.λπ.",
    "Η τελεία και η παύλα",
    "Конец.Потом начало, т.е. и т.д., ул. Бривибас",
    "Точка. Всё.",
    "🇱🇻🇬🇷 hello 1️⃣ 2️⃣.",
    ":) xD ... .. . ,,",
)
# Prose, code and file names that could be hosts: never by themselves.
NEVER_SURE = (
    "O ponto de encontro é aqui. Até já.",
    "run main.py, edit README.md and setup.sh, unpack file.zip, see lib.so",
    "I like .NET Core and the .com bubble",
    "self.name.id = this.is.id",
    "`obj.call.com` and ```\nos.path.com\n```",
    "ok...me too...no...be nice",
    "I am done. me too. it is",
    'How do I write "dot com" in Portuguese?',
    "how do you say dot com in Greek; is it dot org or dot com?",
    'escreva "ponto com" por extenso',
    "the dot com era and the dot on the map",
    "Cheguei no ponto com ele, esse ponto com a gente é bom",
    "es no rīta. lv runā",
    "大家好。in 3点 we go",
    "Home • Shop • Store • About me",
    "1. com\n2. net",
    "• in the room\n• at home\n• to do",
    "is it ok? yes.no",
    "Team.Me vs Team.Us",
    "com certeza, sim,com você",
    "evil word. com outra",
    "скоро.ру там",
    "gg wp discord gg everyone",
    "gg.ez and at 5 dot io",
    "I use React . js and Dr. Smith . me",
    "το σημείο τελεία gr",
    "it is 5. in the park at 6. me too",
)


@pytest.mark.parametrize("text", NO_LINK)
def test_prose_has_no_address(text: str) -> None:
    assert read([Piece("text", text)]).addresses == ()


@pytest.mark.parametrize("text", NEVER_SURE)
def test_what_may_be_prose_is_never_sure(text: str) -> None:
    assert not [each for each in read([Piece("text", text)]).addresses if each.sure]
