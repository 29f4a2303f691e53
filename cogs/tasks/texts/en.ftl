command-tasks = Show what waits for a person
call-tasks = tasks
tasks = { $count ->
    [one] { $count } thing to do:
   *[other] { $count } things to do:
}
task-line = { $number }. { $text } – { $due }; asked { $age } ago ({ $source })
task-line-taken = { $number }. { $text } – { $due }; asked { $age } ago ({ $source }). { $name } does it.
due = due { $when }
late = overdue for { $span }
span = { $unit ->
    [days] { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
    [hours] { $count } h
   *[minutes] { $count } min
}
button-open = { $number }
task-about = About: { $name }
task-taken = { $name } does it.
task-is-yours = It is yours: { $text }
task-later = Put off until { $when }: { $text }
taken-by-other = { $name } does this already.
overdue = { $count ->
    [one] This is due, and nobody has settled it yet:
   *[other] These { $count } things are due, and nobody has settled them yet:
}
button-take = I do it
button-later = Tomorrow
button-page = All tasks
button-before = Back
button-more = More
button-leave = Not needed
no-tasks = There is nothing to do.
task = To do until { $due }: { $text }
task-draft = You could write: { $draft }
button-done = Done
task-done = Done, thank you: { $text }
task-left = Left alone: { $text }
settled-done = { $text } – done by { $name }, { $when }.
settled-left = { $text } – left alone by { $name }, { $when }.
task-gone = There is no such task here.
already-done = { $name } did this already, { $when }.
already-left = { $name } decided to leave this, { $when }.
too-many = Scripts ask the operators for { $tasks } things within { $days ->
    [one] { $days } day
   *[other] { $days } days
}; that is more than five a day.
