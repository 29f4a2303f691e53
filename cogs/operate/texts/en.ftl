command-sop-list = Show which posts come next
command-sop-run = Run a script now
    .script = The script's name

sop-list = Next posts, by the clock of { $zone }:
sop-line = { $when }  { $script }
nothing-planned = No script is planned for this community.
sop-run = { $script } is running now.
no-such-script = There is no script "{ $script }" for this community. /sop list shows what there is.
