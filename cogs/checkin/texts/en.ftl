command-checkin = Check in for today
call-checkin = checkin
command-streak = See your streak and your points
call-streak = streak
command-timezone = Let your day begin when it begins where you are
    .zone = A city or a zone, such as Riga or Europe/Riga
call-timezone = timezone
    .zone = zone
button-checkin = Check in
word-checkin = check in, check-in, checkin, checking in

done = { $streak ->
    [1] Checked in. Day one of a new streak.
   *[other] Checked in. { $streak } days in a row.
}
    .more-emoji = 🌱
earned = { $points ->
    [one] +{ $points } point, { $balance } altogether.
   *[other] +{ $points } points, { $balance } altogether.
}
already = You already checked in today.
old-card = That was an earlier day's card. It counts for today.

streak = { $streak ->
    [0] No streak yet. Today is a fine day to begin one.
    [one] { $streak } day in a row.
   *[other] { $streak } days in a row.
}
balance = { $balance ->
    [one] You have { $balance } point.
   *[other] You have { $balance } points.
}
still-open = Today is still open.

card = Check-in for { $day }
    { $count ->
        [0] Nobody here yet. Who is first?
        [one] { $count } person is here.
       *[other] { $count } people are here.
    }
card-latest = Latest: { $names }
card-evening = Check-in for { $day }
    { $count ->
        [0] A quiet day so far. There is still time until it ends.
        [one] { $count } person was here today. There is still time until the day ends.
       *[other] { $count } people were here today. There is still time until the day ends.
    }
card-best = Longest streak: { $best }
    .more-emoji = 🏅
card-over = Check-in for { $day }: { $count ->
    [0] a quiet day.
    [one] { $count } person was here.
   *[other] { $count } people were here.
}
milestone = { $names }: { $streak ->
    [one] { $streak } day in a row
   *[other] { $streak } days in a row
}
    .more-emoji = 🎉
milestone-more = { $names }, and { $more } more: { $streak ->
    [one] { $streak } day in a row
   *[other] { $streak } days in a row
}
    .more-emoji = 🎉
summary = { $count ->
    [0] Nobody checked in today. Tomorrow is another day.
    [one] { $count } of us checked in today.
   *[other] { $count } of us checked in today.
}
    .more-emoji = 🌿
remind = { $count ->
    [0] Nobody has checked in yet today. Who is first?
    [one] { $count } of us so far today. Who is next?
   *[other] { $count } of us so far today. Who is next?
}
    .more-emoji = 👋
ledger-daily = Daily check-in

zone-set = From { $day } on, your days follow { $zone }. You can change it again after 30 days.
zone-same = Your days already follow { $zone }.
zone-unclear = I know no time zone called “{ $zone }”. Did you mean { $near }?
zone-unknown = I know no time zone called “{ $zone }”. Write a large city nearby, such as Riga, or a zone such as Europe/Riga.

value-streak = Days checked in, in a row
value-days = Days checked in, in all
