command-sop = Look after the scripts of this community
call-sop = sop
command-sop-list = Show which posts come next
call-sop-list = list
command-sop-run = Run a script now
    .script = The script's name
    .member = For whom, if it is a script of one member
    .audience = Or for all of an audience who never had it; you are asked first
    .per_day = For how many a day at most
call-sop-run = run
    .script = script
    .member = member
    .audience = audience
    .per_day = per-day
command-sop-next = Show when a script runs next
    .script = The script's name
call-sop-next = next
    .script = script
command-sop-show = Show what a script is and what came of it last
    .script = The script's name
call-sop-show = show
    .script = script
command-sop-why = Show why a script was not posted
    .script = The script's name
call-sop-why = why
    .script = script
command-sop-trace = Show each step of a script's last run
    .script = The script's name
call-sop-trace = trace
    .script = script
command-sop-pause = Let a script rest until you resume it
    .script = The script's name
call-sop-pause = pause
    .script = script
command-sop-resume = Let a paused script run again
    .script = The script's name
call-sop-resume = resume
    .script = script
command-sop-skip = Leave out a script's next time
    .script = The script's name
call-sop-skip = skip
    .script = script
command-sop-stop = End a script's runs where they are
    .script = The script's name
call-sop-stop = stop
    .script = script
command-sop-reload = Read scripts and content anew
call-sop-reload = reload

sop-list = Next posts, by the clock of { $zone }:
sop-line = { $when }  { $script }
nothing-planned = No script is planned for this community.
sop-run = { $script } is running now.
bring-ask = { $script } would begin for { $count ->
        [one] one member
       *[other] { $count } members
    } of "{ $audience }", { $per_day } a day at most{ $days ->
        [one] , so all of them today.
       *[other] , so it takes { $days } days.
    }{ $had ->
        [0] { "" }
        [one] { " " }One had it before and is left out.
       *[other] { " " }{ $had } had it before and are left out.
    } Private messages keep to their own budget, however many begin. Nothing happens until you press the button.
bring-label = Begin for { $count }
button-bring = Begin
bring-begun = { $script } begins now, for { $per_day } a day at most, until all had their turn. /sop pause lets it rest, /sop stop ends it, also for those for whom it is under way.
bring-nobody = { $script } is for nobody in "{ $audience }": { $left ->
        [none] nobody is in it.
       *[had] all who are in it had it before.
    } /audience preview shows who is in it.
not-of-one = { $script } speaks to a whole room, not to single members. Without an audience, /sop run runs it.
no-such-script = There is no script "{ $script }" for this community. /sop list shows what there is.

button-again = Try again
button-skip = Skip step
step-held = The script { $script } stands at { $step }, because this step failed: { $reason } Mend the cause and try again, or skip the step. The steps before it are done.
decided-again = { $script } tries the step again now.
decided-skip = { $script } leaves the step out and goes on.
hold-gone = This run is over. There is nothing left to decide.
already-again = { $name } decided this already, { $when }: the step was tried again. A newer message stands below if it failed again.
already-skip = { $name } decided this already, { $when }: the step was skipped.

sop-paused = { $script } is paused. /sop resume lets it run again.
not-planned = { $script } has no next time.
sop-show = { $script }: { $title }. It speaks in the room "{ $room }".
for-audience = It runs for each member of the audience { $audience }. /audience preview shows how many they are.
paused-by = Paused by { $name }, { $when }.
is-paused = { $script } is paused. /sop resume lets it run again.
not-paused = { $script } is not paused.
sop-pause = { $script } is paused: it starts nothing, and its runs sleep, until /sop resume.
sop-resume = { $script } runs again. What it missed is made up for as its catch_up says.
sop-skip = { $script } leaves out { $when }. After that it runs as usual.
nothing-runs = { $script } has no run under way.
sop-stop = { $script } was stopped; runs ended: { $runs }. Its next time comes as usual.

why-never = { $script } has not run here yet.
why-late = { $script } was due { $when } and not posted: Plaza came to it { $late } minutes late, and max_age allows { $most }.
why-paused = { $script } was due { $when } and not posted, because it was paused.
why-skipped = { $script } was due { $when } and not posted, because an operator skipped that time.
why-held = { $script } began { $when } and stands at { $step }, which failed: { $reason } The room "ops" has the buttons that decide.
why-retried = { $script } began { $when }. The step { $step } failed and is tried again: { $reason }
why-no-room = { $script } ran { $when }, but this community has no room for the role "{ $room }".
why-refused = { $script } ran { $when }, but its post could not be made: { $reason }.
why-stopped = { $script } began { $when } and was stopped by an operator.
why-silent = { $script } ran { $when } and had nothing to say: its conditions did not hold, or a room was missing.
why-posted = { $script } was posted { $when }.

run-waiting = The last run of { $script } is under way:
run-held = The last run of { $script } waits for a decision:
run-done = The last run of { $script } is done:
run-stopped = The last run of { $script } was stopped:
run-failed = The last run of { $script } failed:
step-told = { $when }  { $reason }
step-done = { $when }  { $step }: done
step-waits = { $when }  { $step }: sleeps until { $until }
step-skipped = { $when }  { $step }: skipped
step-failed = { $when }  { $step }: failed. { $reason }

sop-reload = Scripts and content are read anew now. What is wrong is told in the room "ops" and keeps its last good version.

command-sop-add = Take a ready script, or see which there are
    .script = The ready script's name
    .called = What you call it here, if it is not to have the same name
call-sop-add = add
    .script = script
    .called = called
command-sop-on = Switch a script on
    .script = The script's name
call-sop-on = on
    .script = script
command-sop-off = Switch a script off
    .script = The script's name
call-sop-off = off
    .script = script
command-sop-edit = Change your answers to a script's questions
    .script = The script's name
call-sop-edit = edit
    .script = script
command-sop-history = Show who changed a script and when
    .script = The script's name
call-sop-history = history
    .script = script
command-sop-undo = Take back the last change of a script
    .script = The script's name
call-sop-undo = undo
    .script = script
command-sop-eject = Make a script a file to write by hand
    .script = The script's name
call-sop-eject = eject
    .script = script
command-sop-remove = Remove a script of yours
    .script = The script's name
call-sop-remove = remove
    .script = script
list-off = Off: { $scripts }. /sop on switches one on.
off-more = { $count } more
sop-on = { $script } is on. It comes next { $when }.
sop-on-waits = { $script } is on. It has no fixed time: it begins when what it waits for happens, or with /sop run.
is-on = { $script } is on already.
sop-off = { $script } is off. Runs under way go on to their end; /sop stop ends them.
is-off = { $script } is off already.
does-not-fit = { $script } cannot run here: { $why }. /setup chooses rooms and language.

# Ready scripts, their questions, and what becomes of them.
ready-head = Ready scripts. Take one: you are asked a few questions and see what it says. Nobody else reads it before you switch it on.
ready-kind = { $kind ->
    [service] To look after people:
    [value] To give something:
    [talk] To get talking:
    [celebration] To celebrate:
   *[offer] To offer something:
}
ready-line = • { $script }: { $about }
ready-had = • { $script }: { $about } ✓ You have it as { $names }.
button-take = Take: { $title }
button-take-named = Take: { $title } ({ $script })
button-shelf = Page { $page } of { $pages }
none-ready = There is no ready script for this community.
no-such-ready = There is no ready script "{ $script }". /sop add without a name shows them all.
have-it = You have { $script } already. /sop edit changes it. To have { $use } once more, give it another name with the option "called".
form-answers = A few questions
form-answers-of = { $script }: a few questions
answers-so-far = Page { $page } of { $pages } is noted. Your answers wait here for a day.
button-continue = Continue
button-back = Change this page
draft-gone = These answers are saved already, or older than a day. /sop edit changes a script that you have, /sop add begins anew.
sop-add = { $script } is saved and off: no member reads it before you switch it on.
shown = This is what it says first:
not-shown = Just now it would say nothing.
too-long-to-show = What it says first is too long to stand below as well.
button-on = Switch on
button-change = Change answers
button-throw = Throw away
button-undo = Take it back
sop-edit = { $script } is changed:
answer-changed = { $question } { $before } → { $after }
no-answer = nothing
nothing-changed = Nothing has changed in { $script }.
no-questions = { $script } asks no questions, so there is no answer to change. /sop eject makes it a file to write by hand.
by-hand = { $script } is written by hand, in { $file }. Change it there; commands switch it on and off and touch no word of it.
not-own = { $script } is there for all communities. /sop on and /sop off work as it is; /sop add makes one of your own from it, which you can change.
is-gone = { $script } was removed. /sop undo brings it back.
changed-since = { $script } was changed after this message. /sop history shows how; /sop edit, /sop undo and /sop remove work on it as it is now.
sop-undo = The last change of { $script } is taken back. /sop undo once more brings it again.
undone-away = { $script } is gone, as it was before it was added. /sop undo brings it back.
undone-back = { $script } is back.
sop-remove = { $script } is removed. Runs under way go on to their end. /sop undo brings it back.
sop-eject = { $script } is yours to write by hand from now on: { $file }. Commands still switch it on and off, but ask you no questions any more.
sop-text = { $text }
sop-history = What happened to { $script }, the newest first:
version-added = { $when }: added by { $name }
version-edited = { $when }: changed by { $name }
version-undone = { $when }: a change taken back by { $name }
version-ejected = { $when }: made a file to write by hand, by { $name }
version-discarded = { $when }: removed by { $name }
version-by-hand = { $when }: changed by hand in its file

is-busy = { $script } is under way and runs but once at a time. /sop stop ends its run.
why-replaced = { $script } was due { $when } and not posted, because { $by } stood in for it that day.
why-limit = { $script } was due { $when } and not posted: its limit allows it less often.
why-busy = { $script } was due { $when } and not begun, because a former run of it was still under way.
why-hush = { $script } was due { $when }, but the community was hushed then, so it did not run. /hush list shows what was held.
why-unapproved = { $script } was due { $when }, but it was not approved, so it did not go out. /sop trace tells who said what.
why-quiet = { $script } was due { $when } and not posted: it fell into quiet hours and may not wait for their end.
why-pace = { $script } was due { $when } and not posted: { $reason }. /setup shows how much is wanted here.
why-aside = { $script } was due { $when } and waits until { $until }: { $reason }.
why-off = { $script } is off here. /sop on switches it on.
step-aside = { $when }  { $step }: waits until { $until } ({ $reason })
step-reached = { $when }  aim reached, the run ends

# What scripts may tell members of the coming days.
plan-today = Today: { $plan }
plan-day = { $weekday ->
    [mon] Monday: { $plan }
    [tue] Tuesday: { $plan }
    [wed] Wednesday: { $plan }
    [thu] Thursday: { $plan }
    [fri] Friday: { $plan }
    [sat] Saturday: { $plan }
   *[sun] Sunday: { $plan }
}
plan-item = { $title } at { $at }

# What /sop list warns of.
too-many-offers = { $offers } of the next week's { $posts } posts are offers. More than a quarter drives members away.
too-full = On { $day } { $planned } posts are planned for "{ $room }", and { $most } may be made there in a day; the others give way. /setup changes that.
# What a script will say.
command-sop-preview = Show all that a script will say, before anybody reads it
    .script = Which script
    .member = As whom to see it
    .language = In which language
call-sop-preview = preview
    .script = script
    .member = member
    .language = language
preview = This is what { $script } would say now, as { $name } would see it. Only you see this; nothing happens, and the buttons do nothing.
preview-post = { $when ->
    [first] ▸ first
    [after] ▸ then, after { $span }
   *[event] ▸ then, when { $event } happens, or after { $span }
}, { $kind ->
    [letter] privately
    [edit] the post above changes to
   *[post] in { $room ->
        [none] its room
       *[other] the room "{ $room }"
    }
}:
preview-more = { $more ->
    [one] … and { $more } more post, too long to show here.
   *[other] … and { $more } more posts, too long to show here.
}
preview-nothing = { $script } would say nothing now: its conditions do not hold, a list of lines is empty, or it does its work in silence.
none-to-choose = { $why }
answer-not-there = There is no "{ $answer }" here any more. Choose again from the list.
