command-tasks = Show what scripts ask operators to do
call-tasks = tasks
tasks = To do:
task-line = due { $due }  { $text } ({ $script })
no-tasks = There is nothing to do.
task = To do until { $due }: { $text }
task-draft = You could write: { $draft }
button-done = Done
button-leave = Leave it
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
