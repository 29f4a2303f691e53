menu-change = Change this wording
command-words = What the bot says, in your own words
call-words = words
command-words-list = What was changed, and by whom
call-words-list = list
command-words-find = Find a sentence of the bot and change it
    .text = A few words of it
call-words-find = find
    .text = text
command-words-reset = Say the original again
    .sentence = Which one, or all
call-words-reset = reset
    .sentence = sentence
form-change = Change this wording
label = What the bot says
label-always = What the bot says, in every case
label-when = When { $by } is { $what }
label-else = Otherwise
hint = You may use { $names }
hint-none = Plain text; nothing is filled in here
choose = { $count ->
    [one] This is the sentence. Press it to change it.
   *[other] These are { $count } sentences. Press the one to change.
}
choice = { $number }. { $text } ({ $language })
told-script = The rest stands in the script { $script }. Change it there: /sop edit { $script }
told-topic = This is line { $number } of the content { $topic }. /content list { $topic } shows it.
told-typed = The rest was written by an operator for this message alone.
preview = So it will read ({ $language }):
leaves-out = { $count ->
    [one] The original also had { $names }. If you left it out on purpose, save.
   *[other] The original also had { $names }. If you left them out on purpose, save.
}
more-variants = { $count ->
    [one] The other case changes with it.
   *[other] The { $count } other cases change with it.
}
button-save = Save
button-choose = Change again
button-languages = Another language
button-original = Back to the original
language = { $language ->
    [en] English
    [zh-CN] 中文
    [pt-BR] Português
    [lv] Latviešu
   *[el] Ελληνικά
}
which-language = In which language?
saved = Saved. From now on I say it like this here. What I said before stays as it is.
original-again = I say the original again.
changed = { $count ->
    [one] { $count } sentence is said otherwise here:
   *[other] { $count } sentences are said otherwise here:
}
changed-line = { $number }. { $text } ({ $name }; { $by }, { $when })
reset = { $count ->
    [one] The original is said again.
   *[other] The originals of { $count } sentences are said again.
}
not-mine = I did not write this message, so I cannot change how it reads. Choose one of mine.
draft-gone = I no longer have this draft. Open the menu of the message again, or use /words find.
is-original = It is the original already.
nothing-changed = Nothing is said otherwise here. Open the menu of one of my messages to change how it reads.
not-changed = “{ $name }” is not changed here. /words list shows what is.
nothing-found = I have no sentence with “{ $text }”. Try fewer words. What scripts say stands in /sop edit.
