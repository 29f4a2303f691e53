"""The words for days and times of day in five languages, in small letters without accents.

They are case-folded, as what people write is: the sigma at a word's end becomes the other one.
"""

NOW = frozenset(
    ("", "now", "at once", "right away", "agora", "ja", "tagad", "uzreiz", "τωρα", "αμεσως")
) | {"现在", "马上", "立刻"}

DAYS = {
    "day after tomorrow": 2,
    "tomorrow": 1,
    "tmrw": 1,
    "today": 0,
    "tonight": 0,
    "depois de amanha": 2,
    "amanha": 1,
    "hoje": 0,
    "parit": 2,
    "rit": 1,
    "rita": 1,
    "sodien": 0,
    "sovakar": 0,
    "μεθαυριο": 2,
    "αυριο": 1,
    "σημερα": 0,
    "αποψε": 0,
    "后天": 2,
    "明天": 1,
    "明晚": 1,
    "今天": 0,
    "今晚": 0,
}
EVENINGS = frozenset(("tonight", "sovakar", "αποψε", "今晚", "明晚"))

WEEKDAYS = {
    word: number
    for number, words in enumerate(
        (
            "monday mon segunda-feira segunda pirmdiena pirmdien δευτερα 星期一 礼拜一 周一",
            "tuesday tue terca-feira terca otrdiena otrdien τριτη 星期二 礼拜二 周二",
            "wednesday wed quarta-feira quarta tresdiena tresdien τεταρτη 星期三 礼拜三 周三",
            "thursday thu quinta-feira quinta ceturtdiena ceturtdien πεμπτη 星期四 礼拜四 周四",
            "friday fri sexta-feira sexta piektdiena piektdien παρασκευη 星期五 礼拜五 周五",
            "saturday sat sabado sestdiena sestdien σαββατο 星期六 礼拜六 周六",
            "sunday sun domingo svetdiena svetdien κυριακη 星期日 星期天 礼拜天 周日 周天",
        )
    )
    for word in words.split()
}

AFTERNOON = ("下午", "晚上", "傍晚", "da tarde", "da noite", "vakara", "μμ", "μ.μ.", "το βραδυ")
MORNING = ("上午", "早上", "早晨", "凌晨", "中午", "da manha", "no rita", "πμ", "π.μ.", "το πρωι")

FILLERS = (
    "at",
    "on",
    "in",
    "as",
    "a las",
    "em",
    "plkst.",
    "plkst",
    "pulksten",
    "στισ",
    "σε",
    "pec",
)

UNITS = {
    "minutes": "m",
    "minute": "m",
    "mins": "m",
    "min": "m",
    "minutos": "m",
    "λεπτα": "m",
    "分钟": "m",
    "hours": "h",
    "hour": "h",
    "horas": "h",
    "hora": "h",
    "stundas": "h",
    "ωρες": "h",
    "小时": "h",
    "days": "d",
    "day": "d",
    "dias": "d",
    "dienas": "d",
    "天": "d",
}
