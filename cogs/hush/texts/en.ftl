command-hush = Let the bot say nothing that answers nobody, for a while
    .duration = How long, such as 2h; or end, or list
    .where = Here, or wherever you may
call-hush = hush
    .duration = duration
    .where = where
    .where-community = here
    .where-all = everywhere
hushed = Hushed until { $until }{ $count ->
    [one] {""}
   *[other] {""}, in { $communities }
}. Answers to members still come; nothing that is held now comes later by itself.
is-hushed = Hushed until { $until }{ $why ->
    [none] {""}
   *[other] {""} ({ $why })
}.
not-hushed = Nothing is hushed here.
nothing-to-end = Nothing is hushed here, so there is nothing to end.
ended = The hush is over{ $count ->
    [one] {""}
   *[other] {""} in { $communities }
}. { $ops ->
    [no] /hush list shows what was held.
   *[yes] What was held stands in the operators' room.
}
told-begun = { $name } hushed the bot until { $until }. It answers members and writes here; nothing else goes out, and nothing that is held comes later by itself.
told-extended = { $name } moved the end of the hush: it lasts until { $until } now.
told-known = A hush that config.yaml knows has begun{ $why ->
    [none] {""}
   *[other] {""} ({ $why })
}. It lasts until { $until }. The bot answers members and writes here; nothing else goes out.
told-ended = { $name } ended the hush. The bot speaks again.
told-over = The hush is over. The bot speaks again.
nothing-held = Nothing was held.
held = { $count ->
    [one] Held back, and not posted unless you ask for it:
   *[other] { $count } things were held back, and are not posted unless you ask for it:
}
held-post = { $number }. { $when }: { $words }
held-letter = { $number }. { $when }, to one member: { $words }
held-script = { $script }, due { $when }, did not run.
held-more = … and { $more } more.
button-list = What is held
button-end = End the hush
button-post = Post it
button-all = Post all
button-run = Run it
post-one = Post { $number }
run-one = Run { $script }
posted = It goes out now.
posted-all = { $count ->
    [one] It goes out now.
   *[other] All { $count } go out now.
}
ran = { $script } runs now.
not-held = This is not held any more. /hush list shows what is.
not-now = { $script } cannot run now: it is paused, or is running already.
no-duration = "{ $given }" is no span of time. Write how long: 30m, 2h or 1d. /hush end ends a hush, /hush list shows what was held.
too-long-or-short = A hush lasts from one minute to 30 days. Write 30m, 2h or 1d; it can be extended later.
