# The guard

# Cases
command-guard = Why the guard did something
call-guard = guard
command-guard-why = Why a case began, and what came of it
    .case = The number of the case
call-guard-why = why
    .case = case
command-guard-preset = How strict the guard is
    .preset = gentle, normal or strict
call-guard-preset = preset
    .preset = preset
    .preset-gentle = gentle
    .preset-normal = normal
    .preset-strict = strict
command-guard-rule = Whether a rule of the guard acts
    .rule = The name of the rule
    .mode = enforce, flag (ask operators) or observe
call-guard-rule = rule
    .rule = rule
    .mode = mode
    .mode-observe = only observe
    .mode-flag = ask the operators
    .mode-enforce = act
button-let-bot-be = Never touch this bot
command-guard-bot = A bot or webhook that the guard never touches
    .bot = Its id, or its mention
    .judge = Judge it again
call-guard-bot = bot
    .bot = bot
    .judge = judge-again
command-guard-cases = The last cases of the guard
    .member = Whose cases; those of all if left out
call-guard-cases = cases
    .member = member
button-remove = Remove
button-fine = It is fine
button-release = Release
button-account-back = I have my account back
button-appeal = Appeal
rule-other = It broke a rule of this community
rule-listed = Its link leads to a site that is known for spam
rule-look-alike = Its link imitates a well-known site
rule-mismatch = Its link leads elsewhere than it says
rule-hidden = It hides where its link leads
rule-invite = It invites to another community
rule-redirector = Its link leads through another site
rule-shortener = Its short link does not say where it leads
rule-free-host = Its link leads to a page that anybody can make in a minute
rule-numeric-host = Its link is a number instead of a name
rule-executable = Its link gives out a program
rule-unknown-host = Its link leads to a site that hardly anybody knows
rule-lure = It promises or threatens, as spam does
rule-contact = It asks people to write somewhere else
rule-selling = It advertises something
rule-crypto-address = It asks for digital money
rule-flood = Very many messages came at once
rule-repeated = The same message came again and again
rule-many-rooms = The same message came in several rooms
rule-mentions = It calls very many people at once
rule-honeypot = Nobody writes in that room; it is a trap for spam
rule-past-cases = It is not the first time
why = Why: { $why }.
why-two = Why: { $why }. { $also }.
why-hand = { $count ->
    [one] It is about rule { $rules } of this community.
   *[other] It is about the rules { $rules } of this community.
}
told-hand = An operator opened a case about something you did here.
told-held = Your message in { $room } is held back until an operator has looked at it.
told-removed = Your message in { $room } was removed.
neutral-name = Member { $number }
neutral-title = Thread of case { $case }
told-name = Your name here looked like spam, and it was taken away. { $looks ->
    [yes] A person will look at it.
   *[no] You may choose another one.
}
told-title = The title of your thread in { $room } looked like spam: it is called otherwise now, and closed. { $looks ->
    [yes] A person will look at it.
   *[no] {""}
}
told-warn = This is a warning. It counts until { $until }.
told-time-out = You cannot write here until { $until }.
told-kick = You will be put out of the community. You may come back and keep to its rules.
told-ban = You will be put out of the community for good.
told-hacked = It looks as if somebody else is using your account. Change your password and log out all other devices. { $again ->
    [yes] Then write to the operators: press "Appeal".
   *[no] Then press "I have my account back".
}
told-case = This is case { $case }. Was it wrong? Press "Appeal", and a person looks at it.
told-fine = { $back ->
    [name] A person looked at case { $case }: your name was fine and is there again. We are sorry.
    [thread] A person looked at case { $case }: your thread was fine and is there again. We are sorry.
    [message] A person looked at case { $case }: your message was fine and stands there again. We are sorry.
   *[no] A person looked at case { $case }: you did nothing wrong, and it is undone. We are sorry.
}
told-files = The files that came with it are gone: please send them again.
card-person = { $taken ->
    [yes] The name that { $who } had here looked like spam and was taken away.
    [back] The name of { $who } looked like spam at first.
   *[no] Please look at { $who } and their name.
}
card-thread = { $taken ->
    [yes] The title of the thread that { $who } opened in { $room } looked like spam: the thread is renamed and closed.
    [back] The title of the thread that { $who } opened in { $room } looked like spam at first.
   *[no] Please look at the title of the thread that { $who } opened in { $room }.
}
card-held = A message of { $who } in { $room } is held back. Nobody sees it until you decide.
card-flagged = Please look at a message of { $who } in { $room }.
card-removed = { $count ->
    [one] A message of { $who } in { $room } was removed.
   *[other] { $count } messages of { $who } were removed, the first in { $room }.
}
card-released = What { $who } wrote in { $room } was taken away, and stands there again.
card-would = This is a rehearsal: a message of { $who } in { $room } would be gone now.
card-quote = “{ $text }”
card-case = Case { $case }. { $standing ->
    [new] A newcomer
   *[regular] A regular
}, { $cases ->
    [0] no case before.
    [one] one case before.
   *[other] { $cases } cases before.
}
card-warn = They got a warning that counts until { $until }.
card-time-out = They cannot write until { $until }.
card-kick = They are put out, and may come back.
card-ban = They are put out for good.
card-taken-back = What it had cost them is taken back.
card-stands = { $by } says that it stands.
card-overturned = { $by } says that it is fine.
card-undone = { $by } undid it together with a raid.
soft = A message was removed that looked like an ad or like spam.
soft-link = A message with a dangerous link was removed.
said-again = { $who } wrote: { $text }
removed = Removed. It is case { $case }; its author is told why.
undone = All of case { $case } is undone.
decided = Somebody decided that already. /guard why tells how it stands.
no-such-case = There is no such case, or it is not yours.
no-cases = There are no cases.
account-back = Good that you are back. You may write again.
account-back-card = { $who } says that their account is theirs again (case { $case }). They may write again.
reason-in-log = Case { $case } of the guard
why-head = Case { $case }: { $who }, { $at }
why-mode = { $standing ->
    [new] A newcomer.
   *[regular] A regular.
} { $mode ->
    [observe] It was only observed.
    [flag] Operators were asked.
   *[enforce] { $action ->
        [hold] It was held back.
       *[delete] It was removed.
    }
}
why-messages = It is about { $count ->
    [one] one message
   *[other] { $count } messages
} in { $rooms ->
    [one] one room.
   *[other] { $rooms } rooms.
}
why-read = Read without disguise: “{ $text }”
why-erased = The text is erased, as the time to appeal is over.
why-score = All together it weighs { $score }; 1 and more is spam.
why-evidence = • { $rule }: { $what } (weighs { $weight }){ $hiding ->
    [no] {""}
   *[yes] , hidden: { $hidden }
}
why-asked = Nobody decided yet.
why-open = It stands, unless somebody says otherwise.
why-seen = Nothing was done, and nobody was told.
why-lapsed = It is over, and nobody decided.
why-stands = It stands. Decided by: { $by }.
why-overturned = It was wrong. Decided by: { $by }. { $back ->
    [yes] What it had cost is taken back.
   *[no] It had cost nothing.
}
why-undone = It was undone together with a raid, by: { $by }.
disguise-full-width = in wide letters
disguise-styled-letters = in styled letters
disguise-emoji-letters = in emoji letters
disguise-look-alike-letters = with letters that look alike
disguise-accented-letters = with accents
disguise-invisible-characters = with invisible characters
disguise-stacked-marks = with stacked marks
disguise-spaced = with spaces in between
disguise-line-break = over a line break
disguise-bracketed-dot = with a dot in brackets
disguise-another-dot = with another kind of dot
disguise-dot-as-a-word = with the dot as a word
disguise-digits-for-letters = with digits for letters
disguise-missing-dot = without its dot
disguise-broken-scheme = with a broken beginning
disguise-user-info = behind another name before an @
disguise-numeric-host = as a number
disguise-punycode = in coded letters (punycode)
disguise-percent = coded with percent signs
disguise-entities = coded as in web pages
disguise-escapes = with backslashes
disguise-markup = in markup
disguise-reversed = backwards
disguise-masked-link = behind the text of another link
disguise-redirect = behind a redirect
disguise-base64 = coded (base64)
disguise-split-over-messages = split over messages
disguise-in-pieces = in pieces
nobody = nobody
why-own = Case { $case }, { $at }
own-asked = An operator will look at it.
own-open = If it is wrong, press "Appeal" where you were told of it.
own-lapsed = It is over.
own-stands = It stands.
own-overturned = It was wrong, and it is undone. We are sorry.
own-undone = It is undone.
cases-wait = { $count ->
    [one] Case { $cases } still waits for your word. /guard why shows what it is about.
   *[other] Cases { $cases } still wait for your word. /guard why shows what they are about.
}
case-line = { $case }: { $who }, { $at }, { $state ->
    [asked] waits for you
    [seen] only observed
    [open] stands so far
    [stands] stands
    [overturned] was wrong
    [undone] undone
   *[closed] over
}, { $penalty ->
    [warn] a warning
    [time_out] a time out
    [kick] put out
    [ban] put out for good
   *[none] no penalty
}

# Lists of sites

command-guard-lists = The lists of bad sites: how large, how old, and what is wrong with them
call-guard-lists = lists
command-guard-block = A site is bad here from now on
    .site = Its name, or an address on it: shop.example
call-guard-block = block
    .site = site
command-guard-unblock = A site that you blocked is bad no more
    .site = Its name: shop.example
call-guard-unblock = unblock
    .site = site
button-list_take = Take the new list
button-list_keep = Keep the old one
block-no-site = I cannot read "{ $typed }" as a site. Write it like shop.example, or paste an address on it.
block-done = { $site } is blocked, with everything below it. /guard unblock takes that back.
block-known = { $site } is blocked already.
block-fine = { $site } is not blocked: it is on the list of good sites, or a site that nearly everybody uses. If you are sure, take it off the good ones first with /guard disallow.
block-undone = { $site } is blocked no more.
block-unknown = You have not blocked { $site }. If a list holds it, /guard allow { $site } lets it through.
list-taken = The list { $list } is in use now: { $count ->
    [one] { $count } site
   *[other] { $count } sites
}.
list-kept = The list { $list } stays as it was, with { $count ->
    [one] { $count } site
   *[other] { $count } sites
}. I ask again when another version comes.
list-decided = Somebody has decided this already, or a newer version of the list { $list } came. /guard lists shows how it is now.
list-held-empty = The new version of the list { $list } is empty, so I have not taken it into use. Before, it had { $before } sites. What should I do?
list-held-shrank = The list { $list } lost more than half of its sites: { $before } before, { $count } now. That is often a mistake of those who make it, so I have not taken it into use. What should I do?
list-held-grew = The list { $list } grew more than tenfold: { $before } sites before, { $count } now, such as { $news }. I have not taken it into use. What should I do?
list-held-hits = The new version of the list { $list } would block { $sites }. That looks like a mistake, so I have not taken it into use. It has { $count } sites, { $added } of them new. What should I do?
list-many-bad = { $count ->
    [one] { $count } line of the list { $list } is no site
   *[other] { $count } lines of the list { $list } are no sites
}, such as: { $line }. The rest is in use. Please look whether it is the right file.
list-down = The list { $list } did not come today: { $why } The version of { $day }, with { $count } sites, stays in use, and I go on trying.
list-never-came = The list { $list } did not come: { $why } I go on trying. Please look whether it is written rightly in config.yaml, under guard, lists.
list-why-bad-address = its address cannot be read.
list-why-private = its address leads to a machine that only you can reach, and I do not go there.
list-why-redirects = its server sends me on too often, or to an address that is not safe.
list-why-down = its server does not answer.
list-why-slow = its server takes too long.
list-why-too-large = it is larger than 64 MB.
list-why-status = its server refuses it ({ $status }).
list-why-no-web = nothing is asked for in a rehearsal.
list-why-no-file = there is no file { $source } in the folder lists, beside config.yaml.
list-why-failed = something went wrong with me while I read it.
list-why-file-too-large = it is larger than 64 MB.
list-why-file-empty = the file is empty.
list-why-file-no-table = it is not a text with a site per line, but perhaps a page.
list-why-file-no-room = the disk is full.
list-why-file-lost = it got lost on the way.
lists-head = { $count ->
    [0] No list of bad sites stands in config.yaml.
    [one] One list of bad sites:
   *[other] { $count } lists of bad sites:
}
lists-none-yet = { $list }: it has not come yet.
lists-one = { $list }: { $count ->
    [one] { $count } site
   *[other] { $count } sites
}, of { $day }{ $changed ->
    [no] .
   *[yes] ; the last change brought { $added } and took away { $removed }.
}
lists-bad = { $count ->
    [one] { $count } of its lines is no site.
   *[other] { $count } of its lines are no sites.
}
lists-held = A newer version waits for you to decide, in this room.
lists-down = At the last try it did not come: { $why }
lists-by-hand = { $count ->
    [one] Blocked by you
   *[other] Blocked by you ({ $count })
}: { $sites }
# Raids
command-raid = When many come at once to do harm
call-raid = raid
command-raid-on = Act as in a raid from now on
    .stage = What is done: slow rooms and hold newcomers, or pause invites, too
call-raid-on = on
    .stage = stage
    .stage-slow = slow rooms, hold newcomers
    .stage-pause = pause invites, too
command-raid-off = End the raid: rooms and invites are as they were
call-raid-off = off
command-raid-undo = Undo the last raid as one: it was none
call-raid-undo = undo
command-raid-status = Whether there is a raid, and how the last one went
call-raid-status = status
button-raid-act = It is a raid
button-raid-end = End it
button-raid-out = Put them out
button-raid-in = Let them in
raid-head = { $count ->
    [0] Raid { $raid }, since { $at }: nobody new so far.
    [one] Raid { $raid }, since { $at }: one newcomer.
   *[other] Raid { $raid }, since { $at }: { $count } newcomers.
}
raid-names = Among them: { $names }.
raid-observed = It is only observed, as the options say.
raid-flagged = Nothing is done yet. Is it a raid?
raid-now-observe = Many are coming in at once. Greetings wait; nothing else is done yet.
raid-now-slow = { $would ->
    [yes] This is a rehearsal: rooms would be slow now, and these newcomers could not write.
   *[no] Rooms are slow, and these newcomers cannot write for now.
}
raid-now-pause = { $would ->
    [yes] This is a rehearsal: invites would be paused, rooms slow, and these newcomers could not write.
   *[no] Invites are paused, rooms are slow, and these newcomers cannot write for now.
}
raid-over = It is over: rooms and invites are as they were.
raid-ended = An operator ended it: rooms and invites are as they were.
raid-undone = An operator said that it was none. All of it is undone.
raid-held = { $count ->
    [one] One newcomer is timed out. Put them out or let them in?
   *[other] { $count } newcomers are timed out. Put them out or let them in?
}
raid-put-out = { $count ->
    [one] One was put out.
   *[other] { $count } were put out.
}
raid-let-in = { $count ->
    [one] One was let in.
   *[other] { $count } were let in.
}
raid-reason = Came in raid { $raid }
raid-is-on = That is being done already. /raid off ends it.
raid-off = There is no raid at the moment.
raid-never = There was no raid so far. The guard looks up when { $joins } or more newcomers come at once.
raid-nothing = There is no raid of the last week to undo.
raid-undone-before = The last raid is undone already.
raid-decided = Somebody decided that already. /raid status tells how it stands.
raid-ended-now = The raid is over; rooms and invites are as they were. { $count ->
    [0] {""}
    [one] One newcomer is still timed out: the card in the operators' room asks what becomes of them.
   *[other] { $count } newcomers are still timed out: the card in the operators' room asks what becomes of them.
}
raid-undo = All of the raid is undone: { $count ->
    [0] rooms and invites are as they were.
    [one] one newcomer is free, and so are rooms and invites.
   *[other] { $count } newcomers are free, and so are rooms and invites.
} { $gone ->
    [0] {""}
    [one] One had been put out and has to come back by themselves.
   *[other] { $gone } had been put out and have to come back by themselves.
}
raid-swept-out = { $count ->
    [one] One newcomer is put out.
   *[other] { $count } newcomers are put out.
}
raid-swept-in = { $count ->
    [one] One newcomer may stay and write.
   *[other] { $count } newcomers may stay and write.
}

# Cooling down
command-cool = Slow or lock a room for a while; 0m ends it
    .where = Which room
    .time = For how long, such as 10m; 0m ends it
    .how = Slow it, or let only operators write
call-cool = cool
    .where = room
    .time = time
    .how = how
    .how-slow = slow
    .how-lock = lock
cool-slow = A short break: until { $until } everybody can write here once every { $seconds } seconds. Thank you for your patience.
cool-lock = A short break: this room is closed until { $until }. See you then.
cooled = { $how ->
    [lock] { $room } is locked until { $until }. It opens by itself; /cool with 0m ends it at once.
   *[slow] { $room } is slow until { $until }. It ends by itself; /cool with 0m ends it at once.
}
cool-ended = { $room } is as it was before.
cool-nothing = This room is not being cooled down.
cool-span = Write a time from 1m to 1d, such as 10m, or 0m to end it.
cool-ops = The operators' room stays open.

## Reports

menu-report = Report
command-report = Tell the operators, and nobody else, what is wrong
    .member = Whom it is about; leave it out for anything else
call-report = report
    .member = member
form-report = Tell the operators
    .kind = What is it?
    .kind-spam = Spam or a scam
    .kind-rude = Rude or hurtful
    .kind-selling = Selling or ads
    .kind-other = Something else
    .words = What should they know?
    .words-hint = Only the operators read this
button-report-remove = Remove
button-report-warn = Warn
button-report-fine = It is fine
button-report-text = Show the text
kind-spam = spam or a scam
kind-rude = rude or hurtful
kind-selling = selling or ads
kind-other = something else
report-thanks = Thank you. Only the operators see your report, and I will tell you what came of it.
report-again = You have reported this already, thank you. I will tell you what came of it.
report-yourself = That is your own. Other members can report it; you can simply delete it.
report-bot = That is a bot's post. If something is wrong with it, please tell the operators with /report.
report-enough = Those were many reports in one hour, thank you. The operators will look at them first; please try again later.
report-empty = Please write a few words about what is wrong, so that the operators know where to look.
report-gone = This was too long ago, and I do not know what it was about any more. Please report it again.
report-message = { $count ->
    [one] A member reported a message of { $who }: { $where }
   *[other] { $count } members reported a message of { $who }: { $where }
}
report-member = { $count ->
    [one] A member reported { $who }.
   *[other] { $count } members reported { $who }.
}
report-other = A member reported something.
report-kind = { $kind }: { $count }
report-words = They write: { $words }
report-held = It is held until you decide, as case { $number }: nobody sees it. The card of the case is below.
report-removed = ✓ Removed by { $who }, case { $number }.
report-warned = ✓ { $who } warned the author, case { $number }.
report-fine = ✓ { $who } found it fine.
report-said = { $who } wrote:
report-no-text = I do not have the text of this any more, or never saw it.
report-done-removed = Removed, and { $who } has been told why: case { $number }. Whoever reported it hears that it was right.
report-done-warned = { $who } has been warned: case { $number }. Whoever reported it hears that you dealt with it.
report-done-fine = Noted: nothing is wrong with it. Whoever reported it hears so, kindly.
report-already-removed = { $who } removed this already. Nothing more to do.
report-already-warned = { $who } dealt with this already: the author was warned.
report-already-fine = { $who } looked at this already and found it fine.
report-told-removed = Thank you for your report. You were right: it was removed.
report-told-warned = Thank you for your report. The operators dealt with it.
report-told-fine = Thank you for your report. The operators looked at it and it is within the rules, so it stays. Please go on telling them when something looks wrong.
report-cased = It is case { $number }. Please decide on its own card.
report-by-guard = ✓ The guard removed it, case { $number }.
report-already = This is decided already: the guard has it as case { $number }.
rule-reported = Members reported it
report-lapsed = Nobody decided in time. It stays away.
report-told-lapsed = Thank you for your report. What you reported stays away.
report-already-lapsed = The time to decide this is over. It stays away.

## Appeals

form-appeal = Your appeal
    .words = Why was it wrong?
    .words-hint = A few sentences; only the operators read them
button-appeal-overturn = Overturn
button-appeal-keep = Keep
button-appeal-ask = Ask back
button-appeal-text = Show the text
button-appeal-answer = Answer
form-appeal-ask = Ask back
    .words = What do you want to know?
    .words-hint = The member reads this and can answer once
form-appeal-answer = Your answer
    .words = What do you answer?
    .words-hint = Only the operators read this
appeal-thanks = Thank you. The operators will look at case { $number }, and I will tell you what they decide.
appeal-not-yours = There is no such case of yours.
appeal-over = Case { $number } was taken back already. Nothing stands against you.
appeal-known-open = Your appeal about case { $number } is with the operators already. I will tell you what they decide.
appeal-known-kept = A person looked at case { $number } after your appeal, and it stands.
appeal-known-overturned = Case { $number } was taken back after your appeal. Nothing stands against you.
appeal-late = The time to appeal case { $number } is over. You can still write to the operators.
appeal-gone = There is nothing to decide here any more.
appeal-card = { $who } says that case { $number } is wrong.
appeal-words = They write: { $words }
appeal-found = Found: { $what }
appeal-more = /guard why { $number } tells how it came to that.
appeal-question = Asked back: { $words }
appeal-answer = { $who } answers: { $words }
appeal-overturned = ✓ Overturned by { $who }, { $when }.
appeal-kept = ✓ Kept by { $who }, { $when }.
appeal-already-overturned = { $who } overturned this already, { $when }. Nothing more to do.
appeal-already-kept = { $who } decided already that it stands, { $when }.
appeal-asked-already = Somebody asked back about case { $number } already. The answer comes into the card.
appeal-done-overturned = Case { $number } is taken back, and { $who } has been told: what it cost them is undone, and it does not count.
appeal-done-kept = Case { $number } stands, and { $who } has been told.
appeal-done-asked = { $who } has been asked. The answer comes into the card.
appeal-told-kept = A person looked at case { $number } and at what you wrote. It stands. Please keep to the rules, then it will be forgotten in time.
appeal-told-question = About your appeal, case { $number }, the operators ask: { $words }
appeal-waits = The appeal of { $who } about case { $number } has waited for two days. Please decide; its card is above.

## Cases by hand

command-case = Keep cases by hand
call-case = case
command-case-open = A member broke a rule: it costs what the ladder says
    .member = Who it was
    .rule = The number of the broken rule
    .note = For the operators alone: what happened
call-case-open = open
    .member = member
    .rule = rule
    .note = note
command-case-warn = A member broke a rule: a warning, no more
    .member = Who it was
    .rule = The number of the broken rule
    .note = For the operators alone: what happened
call-case-warn = warn
    .member = member
    .rule = rule
    .note = note
command-case-note = Write something down about a case, for operators alone
    .case = The number of the case
    .text = What to write down
call-case-note = note
    .case = case
    .text = text
command-case-list = The cases of a member, with what they cost and what was noted
    .member = Whose cases
call-case-list = list
    .member = member
command-case-close = Nothing more is to be done about a case
    .case = The number of the case
call-case-close = close
    .case = case
command-case-overturn = A case was wrong: take back all of it
    .case = The number of the case
call-case-overturn = overturn
    .case = case
case-opened = Written down as case { $number }, and { $who } has been told.
case-joined = { $who } has case { $number } open from a moment ago, so this belongs to it and costs nothing more.
case-operator = { $who } is an operator. Please talk to each other.
case-no-rule = { $count ->
    [one] This community has one rule, so there is no rule { $rule }.
   *[other] This community has { $count } rules, so there is no rule { $rule }.
}
case-noted = Noted for case { $number }. Only operators can read it.
case-unknown = There is no case { $number }. /case list shows those of a member.
case-over = Case { $number } is closed already.
case-taken-back = Case { $number } was taken back already.
case-closed = Case { $number } is closed and stands.
case-list = Cases of { $who }, the newest first:
case-none = { $who } has no case.
case-entry = Case { $number }, { $day }: { $state }
case-note = Note by { $who }: { $words }
case-is-asked = waits for an operator
case-is-open = open
case-is-stands = stands
case-is-overturned = taken back
case-is-undone = undone together with a raid
case-is-lapsed = over, nobody decided

## Sites that are fine

button-allow = Allow the site
command-guard-allow = A site is fine here from now on, whatever lists say
    .site = The site, such as example.org
call-guard-allow = allow
    .site = site
command-guard-disallow = A site is fine here no more
    .site = The site, such as example.org
call-guard-disallow = disallow
    .site = site
command-guard-allowed = The sites that are fine here, and why
call-guard-allowed = allowed
allow-this = Allow { $site }
allow-offer = { $count ->
    [one] Is the site fine, too? Then allow it here, and it is never removed again.
   *[other] Are the sites fine, too? Then allow them here, and they are never removed again.
}
allow-done = { $site } is fine here from now on. /guard disallow takes that back.
allow-undone = { $site } is judged like any other site from now on.
allow-known = { $site } is fine here already.
allow-unknown = { $site } is not among the sites that are fine here. /guard allowed shows them.
allow-no-site = I do not find a site in "{ $typed }". Write it like this: example.org
allow-list = { $count ->
    [0] No site is fine here beyond the community's own. Links that operators post are added by themselves.
    [one] One site is fine here:
   *[other] { $count } sites are fine here:
}
allow-posted = { $site }: { $who } posted it, { $day }
allow-overturned = { $site }: { $who } allowed it after an appeal, { $day }
allow-by-hand = { $site }: { $who } allowed it, { $day }
## End of appeals

# The soft start
command-guard-observe = Only observe from now on: nothing is removed, nobody is told
call-guard-observe = observe
command-guard-enforce = Act from now on, as the rules say
call-guard-enforce = enforce
button-soft-right = Right
button-soft-wrong = Wrong
button-soft-enforce = Enforce
button-soft-longer = Observe longer
soft-began = I am new here, so I only watch for spam at first. { $days ->
    [one] I observe for a day; nothing is removed yet.
   *[other] I observe for { $days } days; nothing is removed yet.
} Every morning I say here what I would have removed. Try me with /guard test; /guard enforce lets me act sooner.
soft-day = { $messages ->
    [one] I only observe: since my last report I would have removed one message.
   *[other] I only observe: since my last report I would have removed { $messages } messages.
} { $more ->
    [no] Was I right?
   *[yes] Here are the first; /guard why tells of the others: { $rest }.
}
soft-raid = I only observe: there was a raid, and I would have held { $count ->
    [one] one newcomer.
   *[other] { $count } newcomers.
}
soft-case = { $who } in { $room } (case { $case }, { $standing ->
    [new] a newcomer
   *[regular] a regular
}{ $count ->
    [one] {""}
   *[other] , { $count } messages
})
soft-stands = { $who } says: right.
soft-overturned = { $who } says: wrong.
soft-ask = { $days ->
    [one] In one day
   *[other] In { $days } days
} I would have removed { $messages ->
    [0] nothing.
    [one] one message.
   *[other] { $messages } messages.
} { $called ->
    [no] You called none of it right or wrong.
   *[yes] You called { $right } right, { $wrong } wrong.
} I go on observing until somebody presses "Enforce".
soft-enforced-by = { $who } pressed "Enforce": from now on I act.
soft-longer-by = { $who } wants me to observe until { $until }.
soft-enforced = Done. From now on I remove what breaks the rules. If that is too much: /guard observe
soft-longer = I observe until { $until }, and remove nothing.
soft-observing = { $days ->
    [one] I only observe again, for a day, and then I ask. Nothing is removed.
   *[other] I only observe again, for { $days } days, and then I ask. Nothing is removed.
}
soft-observes = I only observe already; nothing is removed.
soft-acts = I act already. /guard observe makes me only observe.
soft-thanks = Thank you. I count it as right.
soft-thanks-wrong = Thank you. I count it as wrong.
soft-called = { $who } called case { $case } already.
soft-decided = { $who } decided that already. /guard status says how it stands.

# How the guard stands, and trying it
command-guard-status = How the guard stands, and what it did
call-guard-status = status
command-guard-test = What the guard would do about a text
    .text = The text, as somebody might write it
call-guard-test = test
    .text = text
command-guard-replay = What a changed rule would have hit in the last days
    .rule = The rule, by its name
    .days = How many days back; 7 if left out
    .mode = Whether it only observes, asks the operators, or acts
    .action = What it does once it acts
    .newcomers = What it weighs for newcomers, from 0 to 2; 1 is enough
    .regulars = What it weighs for regulars, from 0 to 2; 1 is enough
call-guard-replay = replay
    .rule = rule
    .days = days
    .mode = mode
    .mode-observe = only observe
    .mode-flag = ask the operators
    .mode-enforce = act
    .action = action
    .action-flag = ask the operators
    .action-hold = hold back
    .action-delete = remove
    .newcomers = newcomers
    .regulars = regulars
status-observes = I only observe: nothing is removed. Preset: { $preset }.
status-soft = I only observe, day { $day } of { $of }: nothing is removed. Preset: { $preset }.
status-asks = I only observe until somebody presses "Enforce": nothing is removed. Preset: { $preset }.
status-acts = I act: what breaks the rules goes. Preset: { $preset }.
status-cases = { $count ->
    [0] No cases in the last { $days } days.
    [one] One case in the last { $days } days:
   *[other] { $count } cases in the last { $days } days:
}
status-called = Called right: { $right }, wrong: { $wrong }.
status-rule = • { $what } ({ $rule }): { $count }{ $called ->
    [no] {""}
   *[yes] , right: { $right }, wrong: { $wrong }
}
status-lists = Lists: { $lists }.
status-list = { $list } ({ $count ->
    [one] one site
   *[other] { $count } sites
}, looked at { $hours ->
    [0] just now
    [one] an hour ago
   *[other] { $hours } hours ago
})
status-list-none = { $list } (has not come yet)
status-waits = { $any ->
    [no] Nothing waits for you.
   *[yes] Waiting for you: { $cases ->
        [one] one case
       *[other] { $cases } cases
    }, { $appeals ->
        [one] one appeal.
       *[other] { $appeals } appeals.
    }
}
test-address = Site: { $site }{ $hiding ->
    [no] {""}
   *[yes] , hidden: { $hidden }
}
test-decision = { $standing ->
    [any] From anybody
    [new] From a newcomer
   *[regular] From a regular
}: { $does ->
    [none] it stays.
    [observe] it stays, and is written down.
    [flag] it stays, and operators are asked.
    [hold] it is held back.
   *[delete] it is removed.
}
test-observing = For now I only observe, and nothing of this is done.
replay-head = The rule { $rule } in the last { $days ->
    [one] day
   *[other] { $days } days
}: { $seen ->
    [0] there was no message in which I found anything.
    [one] one message in which I found something.
   *[other] { $seen } messages in which I found something.
}
replay-now = As the rules are: { $removes } removed or held, { $asks } shown to you.
replay-then = With the change: { $removes } removed or held, { $asks } shown to you.
replay-harder = More would follow on { $count ->
    [one] one message
   *[other] { $count } messages
} (members: { $members }, of them regulars: { $regulars }):
replay-softer = Less would follow on { $count ->
    [one] one message
   *[other] { $count } messages
} (members: { $members }, of them regulars: { $regulars }):
replay-same = It would change nothing.
replay-most = I looked at the last { $count } alone.
replay-example = • { $who }: { $message }
replay-example-case = • { $who }, case { $case }: { $message }
replay-no-rule = There is no rule { $rule }. The rules: { $rules }.
replay-nothing = Say what would be different: mode, action, or what it weighs.

# Chosen by commands
preset-now = The guard is { $preset } from now on. /guard test shows what it makes of a text.
preset-known = The guard is { $preset } already.
rule-now = { $mode ->
    [enforce] Rule { $rule } acts from now on: { $what }.
    [flag] Rule { $rule } only asks you from now on: { $what }.
   *[observe] Rule { $rule } only remembers from now on: { $what }.
}
bot-removed = I removed a message of { $who } in { $where }: its link leads to a site that is known for spam. “{ $text }” I tell you of this bot only once.
bot-let-be = The bot { $bot } is never touched from now on. /guard bot takes that back.
bot-judged = The bot { $bot } is judged like others again: what is spam from anybody goes.
bot-known = The bot { $bot } is never touched already.
bot-unknown = The bot { $bot } is judged already, like others.
bot-no-id = { $typed } is no id of a bot. Copy its id, or mention it.
