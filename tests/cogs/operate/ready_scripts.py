"""Ready scripts with questions, and what their operators read, for the conversations about them."""

from bot.testing import FakeChat, FakeMember

LUNCH = """
name: {en: Lunch, zh-CN: 午饭, pt-BR: Almoço, lv: Pusdienas, el: Γεύμα}
about:
  en: Asks what there is for lunch.
  zh-CN: 问问中午吃什么。
  pt-BR: Pergunta o que tem para o almoço.
  lv: Jautā, kas pusdienās.
  el: Ρωτά τι έχει για μεσημεριανό.
kind: talk
off: true
inputs:
  time:
    kind: time
    ask: {en: "At what time?", zh-CN: "几点发？", pt-BR: "A que horas?", lv: "Cikos?", el: "Ώρα;"}
    default: "12:30"
  words:
    kind: text
    ask: {en: "What does it say?", zh-CN: 说什么？, pt-BR: "O que diz?", lv: "Ko saka?", el: Τι;}
    default:
      en: What is for lunch?
      zh-CN: 中午吃什么？
      pt-BR: O que tem hoje?
      lv: Kas pusdienās?
      el: Τι έχει σήμερα;
when:
  - at: "{inputs.time}"
where: {communities: all, room: lobby}
steps:
  - say: {text: "{inputs.words}"}
"""
PLAIN = """
name: Hello
kind: value
off: true
when: [{at: "10:00"}]
where: {communities: all}
steps: [{say: "Hello, all"}]
"""
WORDY = "How many loaves shall we bring to the table, if every guest eats two?"
LONG = f"""
name: {{en: Long, zh-CN: 长, pt-BR: Longo, lv: Garš, el: Μακρύ}}
kind: service
off: true
inputs:
  time: {{kind: time, ask: "Time?", default: "09:00"}}
  days: {{kind: days, ask: "Days?", default: [mon]}}
  one: {{kind: text, ask: "First?", default: "a"}}
  two: {{kind: text, ask: "Second?", default: "b"}}
  size:
    kind: choice
    ask: "How large?"
    choices: {{small: Small, large: Large}}
    default: small
  count: {{kind: number, ask: "{WORDY}", required: true, at_least: 1, at_most: 9}}
  room: {{kind: room, ask: "Room?", default: lobby}}
when: [{{at: "{{inputs.time}}", days: "{{inputs.days}}"}}]
where: {{communities: all, room: "{{inputs.room}}"}}
steps: [{{say: "{{inputs.one}} {{inputs.two}} {{inputs.size}} {{inputs.count}}"}}]
"""
SCRIPTS = {"lunch": LUNCH, "plain": PLAIN, "long": LONG}
TOO_OLD = "These answers are saved already, or older than a day."


def operator(chat: FakeChat, name: str = "Amy", language: str = "en") -> FakeMember:
    """Somebody who may do all of this."""
    return chat.has(name, language=language, rights=["content"])


def last(who: FakeMember) -> list[str]:
    """The lines of the last private answer."""
    return who.told()[-1].split("\n")


def buttons(who: FakeMember) -> list[str]:
    """What can be pressed under it."""
    return [label for _, label in who.sees()[-1].buttons]


async def lunch_at(who: FakeMember, time: str, words: str) -> None:
    """Take the script `lunch` and answer its questions."""
    await who.calls("/sop add", script="lunch")
    await who.submits(time=time, words=words)
