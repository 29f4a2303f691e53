# What the calendar page says.
command-ops = See the calendar of posts in your browser
call-ops = ops
ops = Your calendar, for you alone: { $link }
    The link opens once, within 15 minutes.
ops-local = Your calendar, for you alone: { $link }
    The link opens once, within 15 minutes, and only on the computer on which Plaza runs. For a phone, whoever runs Plaza sets web: public_url in config.yaml.
months = Months
month-before = The month before
month-after = The next month
today = Today
zone = Times of { $zone }
date = { $date }
time = { $at }
moment = { $at }
room = Room
kind = Kind
all = All
show = Show
show-all = Show all
nothing = Nothing stands in this month. Scripts that are on appear here by themselves; /sop list shows which there are.
more = and { $more } more until { $last }
away = Plaza was not running { $since } to { $until }
keys = Keys: arrows or j and k move, Enter opens, Escape goes back, p and n change the month.
browsers = Your signed-in browsers
back = Calendar
when = When
how = State
script = Script
preview = What it would say now
language = Language
no-preview = It would say nothing now.
deeds = What you can do
ask-run = It runs at once, whatever its times say, in the room "{ $room }".
ask-pause = It starts nothing until somebody resumes it.
ask-resume = It runs again by its times, and catches up as it says.
ask-skip = It leaves out its next time: { $when }. The times after it stay.
done-run = { $script } runs now.
done-pause = { $script } is paused.
done-resume = { $script } runs again.
done-skip = { $script } leaves out { $when }.
entry-gone = This entry does not stand in the calendar any more.
script-gone = There is no script "{ $script }" here any more. Nothing was done.
does-not-fit = { $script } cannot run here: { $why }
is-paused = { $script } is paused already. Nothing was done.
is-busy = { $script } is still at work, and runs once at a time. Nothing was done.
not-paused = { $script } is not paused any more. Nothing was done.
next-changed = The next time of { $script } is another one by now. Nothing was done; look at it and skip again if you still want to.

month = { $month ->
    [m1] January
    [m2] February
    [m3] March
    [m4] April
    [m5] May
    [m6] June
    [m7] July
    [m8] August
    [m9] September
    [m10] October
    [m11] November
   *[m12] December
} { $year }
weekday = { $day ->
    [mon] Mon
    [tue] Tue
    [wed] Wed
    [thu] Thu
    [fri] Fri
    [sat] Sat
   *[sun] Sun
}
state = { $state ->
    [coming] To come
    [done] Done
    [waits] Waits
    [gave-way] Gave way
    [failed] Failed
    [skipped] Left out
    [hushed] Hushed
   *[paused] Paused
}
rooms-named = { $rooms }
rooms = { $count ->
    [one] { $count } room
   *[other] { $count } rooms
}
kind-name = { $kind ->
    [service] Service
    [celebration] Celebration
    [value] Value
    [talk] Talk
    [offer] Offer
    [post] Post by hand
   *[other] { $kind }
}
deed = { $what ->
    [run] Run now
    [pause] Pause
    [resume] Resume
   *[skip] Skip the next time
}
sure = { $what ->
    [run] Yes, run it now
    [pause] Yes, pause it
    [resume] Yes, resume it
   *[skip] Yes, skip it
}
language-name = { $language ->
    [en] English
    [zh-CN] 简体中文
    [pt-BR] Português (Brasil)
    [lv] Latviešu
   *[el] Ελληνικά
}
