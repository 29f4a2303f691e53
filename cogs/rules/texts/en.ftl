command-rules = Read the house rules
call-rules = rules
button-read = House rules
button-accept = I accept
button-change = Change the rules
button-hold = They hold from now on; ask everybody
button-correct = Only better words; ask nobody
button-put-up = Post and pin them
form-rules = The house rules
    .en = English
    .zh = 中文
    .pt = Português
    .lv = Latviešu
    .el = Ελληνικά
since = Version { $version }, since { $day }.
no-rules = There are no house rules here.
no-rules-yet = There are no house rules yet. Write them, in as many languages as you like.
changed-since = The rules have changed since you accepted them. Here is how they read now.
accepted = Thank you. You accepted the house rules.
accepted-already = You accepted these rules already. There is nothing more to do.
you-accepted = You accepted them on { $day }.
count = { $count ->
    [one] One member accepted this version.
   *[other] { $count } members accepted this version.
}
ask-again = The house rules have changed since you accepted them. When you have a moment: /rules
by-config = The rules stand in config.yaml (rules.text). Change them there; they hold as soon as the file is saved.
nothing-written = No language has any rules in it, so there is nothing to keep. Write at least one.
same-as-before = That is word for word what holds already.
preview = This is how they will read:
missing = Without a version: { $languages }. Who speaks these reads English, or the first there is.
draft-gone = What you typed is not there any more. Open the form again from /rules.
somebody-first = Somebody else changed the rules meanwhile. See /rules, and open the form again.
holds = Version { $version } holds from now on. Who accepted an older one is told with their next answer, and asked once.
corrected = The words are corrected, and nobody is asked again.
put-up-done = The rules are posted, with a button to accept them. The post follows each change.
no-room = There is no room for the role “{ $room }”, so they are not posted. /setup gives roles their rooms.
value-accepted = Accepted the rules
