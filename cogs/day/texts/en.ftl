command-today = Show what happened yesterday, what needs you, and what comes today
call-today = today

usual-day = { $day ->
    [mon] A usual Monday.
    [tue] A usual Tuesday.
    [wed] A usual Wednesday.
    [thu] A usual Thursday.
    [fri] A usual Friday.
    [sat] A usual Saturday.
   *[sun] A usual Sunday.
}
the-day = { $day ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
}
on-days = { $day ->
    [mon] on Mondays
    [tue] on Tuesdays
    [wed] on Wednesdays
    [thu] on Thursdays
    [fri] on Fridays
    [sat] on Saturdays
   *[sun] on Sundays
}
no-comparison = { $day }: no comparison yet, that takes four weeks. Operators and bots are not counted.
begins = Counting begins today: there are figures from tomorrow on. Operators and bots are not counted.
nothing-known = { $day }: the bot was not there all day, so there are no figures.
partial-day = { $day }: the bot was not there for { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}, so these figures are partial.
partial-beside = { $finding } The bot was not there for { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}: these figures are partial.

finding-times = { $what }, { $times } times as many as usual { $days } ({ $usual }).
finding-more = { $what }, more than usual { $days } ({ $usual }).
finding-less = { $what }, fewer than usual { $days } ({ $usual }).
finding-none = { $what }; usually nobody does { $days }.
people-joined = { $count ->
    [one] 1 person joined
   *[other] { $count } people joined
}
people-left = { $count ->
    [one] 1 person left
   *[other] { $count } people left
}
people-wrote = { $count ->
    [one] 1 person wrote
   *[other] { $count } people wrote
}
people-checked_in = { $count ->
    [one] 1 person checked in
   *[other] { $count } people checked in
}

joined-left = Joined: { $joined } · left: { $left }
wrote = Wrote: { $people } · messages: { $messages }
checked-in = Checked in: { $people }
figure = { $count }
figure-usual = { $count } (usual)
figure-more = { $count } (+{ $by }, usual { $usual })
figure-less = { $count } (−{ $by }, usual { $usual })

and = { $first } · { $then }
more = { $count } more
age-minutes = { $count } min
age-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
age-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}

questions = Nobody answered ({ $count }): { $what }
question = { $name }, { $room } { $at } ({ $age }): “{ $text }”
needs = Needs you ({ $count }): { $what }
tasks = { $count ->
    [one] 1 task ({ $age })
   *[other] { $count } tasks (the oldest { $age })
}
held = script { $script } stands still ({ $age })
held-more = { $count ->
    [one] 1 more script stands still
   *[other] { $count } more scripts stand still
}
approvals = { $count ->
    [one] 1 post waits for approval ({ $age })
   *[other] { $count } posts wait for approval (the oldest { $age })
}
friends = { $count ->
    [one] 1 friend whom a member brought waits for a decision ({ $age })
   *[other] { $count } friends whom members brought wait for a decision (the oldest { $age })
}
faulty = { $count ->
    [one] 1 file of scripts has faults: { $files }
   *[other] { $count } files of scripts have faults: { $files }
}
failed = Failed yesterday: { $what }
failed-in = { $count ->
    [one] 1 post in { $room }: { $reason }
   *[other] { $count } posts in { $room }: { $reason }
}
failed-elsewhere = { $count ->
    [one] 1 answer or action: { $reason }
   *[other] { $count } answers or actions: { $reason }
}
unclear = nobody can tell whether it went out
no-reason = no reason was given
posts = Today: { $what }
post = { $at } { $title }

before = Yesterday: { $day }
tile-joined = Joined
tile-left = Left
tile-wrote = Wrote
tile-messages = Messages
tile-checked_in = Checked in
tile-unanswered = Nobody answered
tile-same = usual
tile-more = +{ $by } · usual { $usual }
tile-less = −{ $by } · usual { $usual }
tile-alone = nothing to compare yet
oldest = the oldest { $age }
partial = partial
needs-you = Needs you ({ $count })
needs-nothing = Nothing waits for you
row-tasks = { $count ->
    [one] 1 task
   *[other] { $count } tasks
}
row-held = Script { $script } stands still
row-held-more = { $count ->
    [one] 1 more script stands still
   *[other] { $count } more scripts stand still
}
row-approvals = { $count ->
    [one] 1 post waits for approval
   *[other] { $count } posts wait for approval
}
row-friends = { $count ->
    [one] 1 friend waits for a decision
   *[other] { $count } friends wait for a decision
}
row-faulty = Faults in scripts: { $files }
today-title = Today
today-nothing = Nothing is planned today
not-counted = Operators and bots are not counted.

button-look = Show what needs you
nothing-waits = This is settled already. Nothing waits here any more.
look-held = The script { $script } stands at { $step }: { $reason } Try the step again, or skip it.
look-approval = { $what } waits for your word until { $until }.{ $more ->
    [0] {""}
    [one] {" "}One more comes after it.
   *[other] {" "}{ $more } more come after it.
}
a-post = A post
look-faulty = These files have faults, and keep their last good version: { $files }. The line and the reason were told in this room; once mended, /sop reload reads them again.
