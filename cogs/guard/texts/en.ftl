# The guard

# Cases
command-guard = Why the guard did something
call-guard = guard
command-guard-why = Why a case began, and what came of it
    .case = The number of the case
call-guard-why = why
    .case = case
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
why = Why: { $why }.
why-hand = { $count ->
    [one] It is about rule { $rules } of this community.
   *[other] It is about the rules { $rules } of this community.
}
told-held = Your message in { $room } is held back until an operator has looked at it.
told-removed = Your message in { $room } was removed.
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
    [yes] A person looked at case { $case }: your message was fine and stands there again. We are sorry.
   *[no] A person looked at case { $case }: you did nothing wrong, and it is undone. We are sorry.
}
card-person = Please look at { $who } and their name.
card-held = A message of { $who } in { $room } is held back. Nobody sees it until you decide.
card-flagged = Please look at a message of { $who } in { $room }.
card-removed = { $count ->
    [one] A message of { $who } in { $room } was removed.
   *[other] { $count } messages of { $who } were removed, the first in { $room }.
}
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
why-erased = The text is erased, as the time to appeal is over.
why-score = All together it weighs { $score }; 1 and more is spam.
why-evidence = { $rule }: { $what } (weighs { $weight }){ $count ->
    [0] {""}
   *[other] , hidden: { $hidden }
}
why-asked = Nobody decided yet.
why-open = It stands, unless somebody says otherwise.
why-closed = It is over, and nobody decided.
why-stands = It stands. Decided by: { $by }.
why-overturned = It was wrong. Decided by: { $by }. { $back ->
    [yes] What it had cost is taken back.
   *[no] It had cost nothing.
}
why-undone = It was undone together with a raid, by: { $by }.
nobody = nobody
why-own = Case { $case }, { $at }
own-asked = An operator will look at it.
own-open = If it is wrong, press "Appeal" where you were told of it.
own-closed = It is over.
own-stands = It stands.
own-overturned = It was wrong, and it is undone. We are sorry.
own-undone = It is undone.
case-line = { $case }: { $who }, { $at }, { $state ->
    [asked] waits for you
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

# Raids
command-raid = When many come at once to do harm
call-raid = raid
command-raid-on = Act as in a raid from now on
    .stage = What is done: slow rooms and hold newcomers, or pause invites, too
    .stage-slow = slow rooms, hold newcomers
    .stage-pause = pause invites, too
call-raid-on = on
    .stage = stage
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
    .room = Which room
    .time = For how long, such as 10m; 0m ends it
    .how = Slow it, or let only operators write
    .how-slow = slow
    .how-lock = lock
call-cool = cool
    .room = room
    .time = time
    .how = how
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
