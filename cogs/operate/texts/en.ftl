command-sop-list = Show which posts come next
command-sop-run = Run a script now
    .script = The script's name

sop-list = Next posts, by the clock of { $zone }:
sop-line = { $when }  { $script }
nothing-planned = No script is planned for this community.
sop-run = { $script } is running now.
no-such-script = There is no script "{ $script }" for this community. /sop list shows what there is.

button-again = Try again
button-skip = Skip step
run-held = The script { $script } stands at { $step }, because this step failed: { $reason } Mend the cause and try again, or skip the step. The steps before it are done.
decided-again = { $script } tries the step again now.
decided-skip = { $script } leaves the step out and goes on.
hold-gone = This run is over. There is nothing left to decide.
already-again = { $name } decided this already, { $when }: the step was tried again. A newer message stands below if it failed again.
already-skip = { $name } decided this already, { $when }: the step was skipped.
