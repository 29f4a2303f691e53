welcome = Welcome, { $names }.
    .more-emoji = 👋
rules =
    Three things we hold to here:
    1. Be kind, also when you disagree.
    2. No advertising and no links to strangers' shops.
    3. What people share here stays here.
question = What brings you here? Pick one, and you will get a line that helps.
    .more-emoji = 😊

button-interest = Say what brings you here
interest-new = New to this
interest-old-hand = Old hand
interest-looking = Just looking

chosen-new = Good to have you. Ask anything, however small: everybody here began with a first question.
    .more-emoji = 🌱
chosen-old-hand = Good to have you. If a question comes by that you know the answer to, we would be glad of a word from you.
    .more-emoji = 🤝
chosen-looking = Take your time and look around. Nobody has to say anything here.
    .more-emoji = 🍵
choice-gone = That choice is not offered any more. Please pick one of those under the newest welcome.

button-mine = In my language
button-introduce = Introduce yourself
button-share = Let others read it
button-keep = Keep it to myself
button-unshare = Take it back
command-language = Choose the language in which I answer you
    .language = Which one
call-language = language
    .language = language
    .language-en = English
    .language-zh-CN = 中文
    .language-pt-BR = Português
    .language-lv = Latviešu
    .language-el = Ελληνικά
speaks = I answer you in English from now on.
command-introduce = Tell who you are: language, time zone, interests
call-introduce = introduce

rules-behind = The house rules are behind the button below.
hello = Welcome, { $name }.
    .more-emoji = 👋
chosen = Noted, thank you. Good to have you.
    .more-emoji = 🌱
form-introduction = Who are you?
ask-language = Which language shall I speak with you?
ask-zone = In which time zone do you live?
ask-zone-hint = A large city nearby, such as Riga. May stay empty
ask-region = Where are you?
ask-interest = What do you like?
ask-about = A line about yourself
ask-about-hint = Only if you like. No links, please
about-address = A line about yourself has no links in it, so that nobody can advertise here. Leave the address out, please.
about-private = Everybody here could read that line, so please leave out telephone numbers, e-mail addresses and where exactly you live.
about-refused = I cannot show this line to others: it reads like advertising. Say it in other words, please, or leave it empty.
zone-unknown = I know no time zone called “{ $zone }”. Write a large city nearby, such as Riga.
zone-near = I know no time zone called “{ $zone }”. Did you mean { $near }?
introduced-nothing = I noted what you chose. Write a line about yourself when you like: then it is an introduction.
introduced = Thank you, I will remember that. Call /introduce to change it.
    .more-emoji = 🌱
preview = Shall the others read this?
introduction = { $name } says hello:
introduction-tags = { $tags }
no-introduction = There is nothing to show yet. Call /introduce first.
no-room = There is no room for introductions here. It stays with me.
in-hush = A hush lasts, so this cannot be posted now. Press the button again once it is over.
shared = It is posted. You can take it back at any time.
kept = Nobody else reads it.
unshared = It is taken back. Nobody else reads it any more.
in-en = In English
in-zh-CN = 用中文看
in-pt-BR = Em português
in-lv = Latviski
in-el = Στα ελληνικά
name-en = English
name-zh-CN = 中文
name-pt-BR = Português
name-lv = Latviešu
name-el = Ελληνικά
