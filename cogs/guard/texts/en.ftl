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
