"""Words that stand for signs, and endings that are words: what prose and hosts have in common."""

import re


def _words(line: str) -> frozenset[str]:
    return frozenset(line.split())


# "dot" as people say it, in the languages of our communities and their neighbours.
DOT_WORDS = _words(
    "dot d0t dott doт punto ponto pnt punkt punkts punts punkte taškas piste point點 точка тчк"
    " крапка τελεία τελεια 点 點 點兒 点儿 點號 点号 小数点 ドット 점 nokta titik chấm"
    " dian 丶 句号 句點 圆点 圓點 κουκκίδα κουκίδα teleia tochka p0nto"
    " point נקודה نقطة डॉट"
)
# "dash" as people say it.
DASH_WORDS = _words(
    "dash hyphen minus hífen hifen traço traco tire defise domuzīme παύλα paula ενωτικό дефис тире"
    " guion tiret bindestrich"
)
SLASH_WORDS = _words(
    "slash barra slīpsvītra slipsvitra κάθετος καθετος слэш слеш 斜杠 斜線 斜线 スラッシュ"
)
# Endings as they are spoken or misspelled.
MEANT = {
    "ком": "com",
    "κομ": "com",
    "ру": "ru",
    "орг": "org",
    "нет": "net",
    "инфо": "info",
    "コム": "com",
}
# Endings that are no word and no file in the languages that we read: they carry a disguise alone.
CORE = _words(
    "com net org info biz edu gov io gg ru cn uk fr nl pl cz sk hu ro gr lv lt ee fi dk eu ch br mx"
    " cl jp kr tw hk sg vn ph au nz ly tk cf gq pw ua kz ae xyz icu cfd sbs ws tv gl gd"
    " cam biz xn--p1ai xn--fiqs8s xn--qxam app dev"
)
# Endings that are words or files, too, and still are used for sites so much that a plain host with
# them is meant as one.
USED = CORE | _words(
    "co ir ar su me ai us ca de es it at be cc ga ml vip top online site shop club store live link"
    " click fun space website tech pro win gift gifts bid trade stream work wiki lol life"
    " world today digital agency media network social games game chat zone cloud email"
    " group support software page art blog news finance money cash exchange ltd rest monster"
    " quest buzz best"
)
# A word before a spoken dot that shows it to be prose: "the dot com era", "no ponto com ele".
PROSE = _words(
    "a an the this that my your of in at old early first big every each another any some one polka"
    " is was are to on and or for connect dots blue red little single black white"
    " único mesmo outro melhor pior exato alto forte fraco qual encontro"
    " o um esse este nesse neste no do ao de da meu seu bom certo que é em na ponto"
    " der die das ein dem den zum im am vom šis tas šajā no ir un līdz uz"
    " το ένα αυτό στο του και έως эта та в и на по до"
    " write writes wrote written say says said saying does did do mean means meant it how spell"
    " spelled spelt call called pronounce pronounced type typed put word words term phrase with"
    " after before without like not just only plus then there"
    " escrevo escreve escrever escrita digo diz dizer dizem significa quer palavra termo sem"
    " rakstīt raksta rakstu saka sakām teikt nozīmē vārds vārdu kā pēc bez ar"
)
# What sends somebody to a place: a word before a spoken dot is then the name of one.
_GOES = (
    "go to|head to|head over to|over to|come to|visit|log in to|log into|sign up at|register at"
    "|entra em|entre em|entra no|acesse|acessa|vai em|visite|visita|ej uz|ejiet uz|nāc uz"
    "|apmeklē|apmeklējiet|ienāc|atver|μπες στο|μπείτε στο|πήγαινε στο|πηγαίνετε στο|δες το"
    "|зайди на|заходи на|заходите на|иди на|перейди на|переходи на"
)
SENT_TO = re.compile(rf"(?<!\w)(?:{_GOES})\s+$")
# What follows a spoken ending in prose.
AFTER = _words("era bubble boom crash bust company companies days craze age domain style")
# Hosts whose path is what matters, so that it is looked for behind a blank, too.
DOORS = _words(
    "discord.gg discord.com discordapp.com dsc.gg invite.gg t.me telegram.me wa.me line.me"
    " chat.whatsapp.com"
)
