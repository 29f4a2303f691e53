command-post = Post by hand: see it first, plan it, correct it, take it back
call-post = post
command-post-new = Make a post; you alone see it until you send it
    .text = The words; leave it out to write them in a form with several lines
    .to = The room; leave it out for the lobby
    .at = When: 20:00, tomorrow 9:30, 27.11. 20:00; leave it out for at once
    .image = The name of a picture that is here already
    .alt = What is on the picture, for those who cannot see it; of several, with | between
    .picture = A picture
    .picture2 = A picture
    .picture3 = A picture
    .picture4 = A picture
    .picture5 = A picture
    .picture6 = A picture
    .picture7 = A picture
    .picture8 = A picture
    .picture9 = A picture
call-post-new = new
    .text = text
    .to = to
    .at = at
    .image = image
    .alt = alt
    .picture = picture
    .picture2 = picture2
    .picture3 = picture3
    .picture4 = picture4
    .picture5 = picture5
    .picture6 = picture6
    .picture7 = picture7
    .picture8 = picture8
    .picture9 = picture9
command-post-pictures = Give a post that is still to come other pictures; without any, it has none
    .number = The post's number
    .language = For readers of one language alone
    .language-en = English
    .language-zh-CN = Chinese
    .language-pt-BR = Portuguese
    .language-lv = Latvian
    .language-el = Greek
    .image = The name of a picture that is here already
    .alt = What is on the picture, for those who cannot see it; of several, with | between
    .picture = A picture
    .picture2 = A picture
    .picture3 = A picture
    .picture4 = A picture
    .picture5 = A picture
    .picture6 = A picture
    .picture7 = A picture
    .picture8 = A picture
    .picture9 = A picture
call-post-pictures = pictures
    .number = number
    .language = language
    .language-en = English
    .language-zh-CN = Chinese
    .language-pt-BR = Portuguese
    .language-lv = Latvian
    .language-el = Greek
    .image = image
    .alt = alt
    .picture = picture
    .picture2 = picture2
    .picture3 = picture3
    .picture4 = picture4
    .picture5 = picture5
    .picture6 = picture6
    .picture7 = picture7
    .picture8 = picture8
    .picture9 = picture9
command-post-list = Show the posts that are to come and those that went out last
call-post-list = list
command-post-show = Show a post as members see it
    .number = The post's number
call-post-show = show
    .number = number
command-post-change = Change a post that is still to come
    .number = The post's number
call-post-change = change
    .number = number
command-post-cancel = Let a post not go out
    .number = The post's number
call-post-cancel = cancel
    .number = number
command-post-correct = Correct a post that is out, in every room
    .number = The post's number; leave it out for the last one
call-post-correct = correct
    .number = number
command-post-recall = Take a post that is out back, from every room
    .number = The post's number; leave it out for the last one
call-post-recall = recall
    .number = number

button-send = Send now
button-schedule = Plan it
button-drop = Drop it
button-ask = Ask for approval
button-text = Text
button-language = Another language
button-see = See
button-time = Time
button-rooms = Rooms
button-hang = Button
button-alt = What is on the pictures
button-sound = Sound
button-correct = Correct
button-recall = Take back
button-fix = Correct
button-mend = Correct it everywhere
button-takeback = Yes, take it back
button-again = Try again
label-schedule = Post it { $when }
label-see = See it in { $language ->
    [zh-CN] Chinese
    [pt-BR] Portuguese
    [lv] Latvian
    [el] Greek
   *[en] English
}
label-fix = Correct the { $language ->
    [zh-CN] Chinese
    [pt-BR] Portuguese
    [lv] Latvian
    [el] Greek
   *[en] English
} text

form-begun = A new post
    .text = What it says
    .at = When? Empty: as soon as you send it
    .at-hint = 20:00, tomorrow 9:30, 27.11. 20:00
    .alt = What is on the pictures, if there are any
    .alt-hint = A line for each picture, for those who cannot see it
form-text = What it says
    .text = The words
form-language = The same in another language
    .language = Language
    .language-en = English
    .language-zh-CN = Chinese
    .language-pt-BR = Portuguese
    .language-lv = Latvian
    .language-el = Greek
    .text = The words; empty: no such version
form-time = When it goes out
    .at = When? Empty: as soon as you send it
    .at-hint = 20:00, tomorrow 9:30, 27.11. 20:00, 2h
form-rooms = Where it goes
    .room = Room
    .how = What to do with it
    .how-add = Post there, too
    .how-only = Post there and nowhere else
    .how-without = Do not post there
    .how-all = Post in all rooms that have a role, such as lobby (not in ops)
form-hang = A button under it
    .to = Address, button or tag. Empty: no buttons
    .to-hint = https://…, or checkin, or a tag of members: riga gives it, -riga takes it away
    .label = What stands on it
    .label-hint = Shop now
    .language = In which language the label is
    .language-en = English
    .language-zh-CN = Chinese
    .language-pt-BR = Portuguese
    .language-lv = Latvian
    .language-el = Greek
form-alt = What is on the pictures
    .alt = A line for each picture
    .alt-hint = For those who cannot see it: what is to be seen, and what is written there
form-fix = The corrected text
    .text = The words, as they should be

line = ──────────
language = { $language ->
    [zh-CN] Chinese
    [pt-BR] Portuguese
    [lv] Latvian
    [el] Greek
   *[en] English
}
room = { $room }
rooms-more = { $count ->
    [one] one more room
   *[other] { $count } more rooms
}
state = { $state ->
    [asked] Post { $number } waits for somebody's word.
    [scheduled] Post { $number } is planned.
    [held] Post { $number } was held: its time is over.
    [sent] Post { $number } is out.
    [recalled] Post { $number } was taken back.
    [dropped] Post { $number } was dropped.
   *[draft] Post { $number }. Only you see this; above the line it stands as members will see it.
}
where = Where: { $rooms }. { $members ->
    [0] Only operators read there.
    [one] Members read one of these rooms.
   *[other] Members read { $members } of these rooms.
}
where-one = Where: { $rooms }. { $read ->
    [nobody] Only operators read there.
   *[members] Members read it there.
}
where-nowhere = It has no room yet. Press Rooms and choose one.
when-now = When: as soon as you press Send now.
when = { $kind ->
    [went] It went out { $when } ({ $zone }).
   *[when] When: { $when } ({ $zone }).
}
versions = You see the { $language ->
    [zh-CN] Chinese
    [pt-BR] Portuguese
    [lv] Latvian
    [el] Greek
   *[en] English
} version. There is one in { $others }, too.
no-version = No version in { $language ->
    [zh-CN] Chinese
    [pt-BR] Portuguese
    [lv] Latvian
    [el] Greek
   *[en] English
} yet: { $rooms } will get { $given ->
    [zh-CN] the Chinese one
    [pt-BR] the Portuguese one
    [lv] the Latvian one
    [el] the Greek one
   *[en] the English one
}. Another language adds it.
picture = A picture
pictures-coming = { $count ->
    [one] One picture is still on its way; the post is shown once more when it is here.
   *[other] { $count } pictures are still on their way; the post is shown once more when they are here.
}
without-alt = { $count ->
    [one] One picture has no words for those who cannot see it.
   *[other] { $count } pictures have no words for those who cannot see them.
}
in-rehearsal = This community rehearses: it will stand in the operators' room alone.
in-quiet = That is in the quiet hours, { $begins } to { $ends }. A post by hand goes out all the same.
in-hush = This community is hushed until { $until }: a post of that time is held, and /hush lists it.
crowd = It is post { $count } of that day in { $room }, { $ago } { $unit ->
    [hours] h
   *[minutes] min
} after the last one.{ $over ->
    [yes] {" "}That is more than scripts may do here by themselves; a post by hand goes out all the same.
   *[no] {""}
}
sound = { $loud ->
    [yes] It makes a sound on members' phones.
   *[no] It makes no sound on members' phones.
}
mending = { $can ->
    [both] Once it is out, you can correct it and take it back.
    [correct] Once it is out, you can correct it; this chat cannot take it back.
    [recall] Once it is out, you can take it back; this chat cannot correct it.
   *[neither] Once it is out, it stays as it is: this chat can neither correct it nor take it back.
}

sent = Post { $number } goes out now: { $count ->
    [one] to one room.
   *[other] to { $count } rooms.
} /post correct and /post recall mend it.
scheduled = Post { $number } goes out { $when } ({ $zone }). /post change { $number } changes it, /post cancel { $number } drops it.
dropped = Post { $number } is dropped. Nobody will see it.
went-late = Post { $number } was to go out { $when }. Plaza was away at that time, so it went out { $minutes ->
    [one] one minute late.
   *[other] { $minutes } minutes late.
}
held = Post { $number } was to go out { $when }, and Plaza was away for too long: "{ $text }" Send it now, or drop it?

no-posts = There are no posts yet. /post new makes one.
list-coming = Still to come:
list-last = Went out last:
list-line = { $number }: { $state ->
    [asked] waits for a word
    [held] held
   *[draft] a draft
}. { $text }
list-line-at = { $number }: { $when }, { $state ->
    [draft] a draft
    [asked] waits for a word
    [held] held, its time is over
    [sent] is out
    [recalled] taken back
   *[scheduled] planned
}. { $text }
list-zone = By the clock of { $zone }. /post show with a number shows a post.

no-such-post = There is no post { $number }. /post list shows what there is.
too-late = { $state ->
    [sent] Post { $number } is out already: { $name } did that, { $when }. /post correct { $number } changes it in every room.
    [recalled] Post { $number } was taken back already: { $name } did that, { $when }.
   *[dropped] Post { $number } was dropped already: { $name } did that, { $when }.
}
changed-since = Post { $number } was changed since you saw it. /post show { $number } shows it as it is now.
time-over = The time of post { $number } has passed meanwhile. Press Time for another, or Send now.
time-needed = Post { $number } is planned and needs a time. Send now posts it at once, /post cancel { $number } drops it.
time-unclear = "{ $given }" is not a time that I understand. Write 20:00, tomorrow 9:30 or 27.11. 20:00; press Time to do so.
time-without-clock = "{ $given }" says the day, but not the hour. Write it like 27.11. 20:00.
time-no-such-day = "{ $given }" is a day that is not in the calendar. Write it like 27.11. 20:00.
time-past = "{ $given }" is { $when } ({ $zone }), and that has passed; it is { $now } there now. Write a time that is still to come.
time-past-today = "{ $given }" has passed today: it is { $now } ({ $zone }) now. For the next day, write "tomorrow" before it.
time-left-out = The clocks in { $zone } are changed that night: there is no { $when }. Write an hour later.
time-far = "{ $given }" is more than a year away. Choose a nearer day.
which-room = Choose a room, or choose all rooms that have a role.
too-many-rooms = A post goes to at most { $most } rooms.
last-room = Post { $number } is planned and needs a room. /post cancel { $number } drops it.
last-version = This is the only version. Text changes it, Drop it throws the post away.
label-needed = Say what stands on the button: fill in the label, too.
too-many-buttons = A post has at most { $most } buttons.
no-such-button = "{ $given }" is no address that begins with https://, no button for members, such as checkin, and no tag that members may take. /tag list shows the tags, /tag new makes one.
no-ops = This community rehearses and has no operators' room, so nobody would see it. /setup chooses one.

cannot-correct = This chat cannot change a post that is out.
cannot-recall = This chat cannot take back a post that is out.
nothing-out = No post is out that you could mend. /post list shows what there is.
gone-since = This post is not there any more: nothing of it is left to mend. /post list shows what there is.
choose-correct = Which post do you want to correct? Press its number.
choose-recall = Which post do you want to take back? Press its number.
label-choice = { $number }
choice = { $number }: { $when }, { $rooms }{ $script ->
    [none] {""}
   *[other] , script { $script }
}. { $text }
of-script = It is a post of the script { $script }. Other words that the script gives it later, or posts next time, are those that are written there: /sop edit { $script } changes them.
correct-held = { $count ->
    [one] One copy is held by a hush: posted after all, it says the new words.
   *[other] { $count } copies are held by a hush: posted after all, they say the new words.
}
recall-held = { $count ->
    [one] One copy was held by a hush: it is not posted any more.
   *[other] { $count } copies were held by a hush: they are not posted any more.
}
held-by-hush = held by a hush, /hush list shows it
not-out = Post { $number } is not out yet. /post change { $number } changes it, /post cancel { $number } drops it.
fix-which = Which text of post { $number } do you want to correct?
fix-shown = Above the line, post { $number } as it will read in { $language ->
    [zh-CN] Chinese
    [pt-BR] Portuguese
    [lv] Latvian
    [el] Greek
   *[en] English
}. Its pictures stay. It stands in { $count ->
    [one] one room.
   *[other] { $count } rooms.
}
correcting = Post { $number } is being corrected, { $count ->
    [one] in one room.
   *[other] in { $count } rooms.
} { $ops ->
    [no] /post show { $number } tells how far it is.
   *[yes] The operators' room tells how far it is.
}
recalling = Post { $number } is being taken back, { $count ->
    [one] from one room.
   *[other] from { $count } rooms.
} { $ops ->
    [no] /post show { $number } tells how far it is.
   *[yes] The operators' room tells how far it is.
}
recall-asks = Take post { $number } back? It stands in { $rooms }, { $count ->
    [one] one room
   *[other] { $count } rooms
}. What is gone does not come back, and who has read it has read it.
correct-goes-on = { $name } corrects post { $number }: { $done } of { $count } rooms.
recall-goes-on = { $name } takes post { $number } back: { $done } of { $count } rooms.
correct-over = { $name } corrected post { $number }: { $done } of { $count } rooms.
recall-over = { $name } took post { $number } back: { $done } of { $count } rooms.
not-there = It could not be posted everywhere:
not-reached = { $room }: { $reason }
not-reached-more = { $count ->
    [one] one more room
   *[other] { $count } more rooms
}
nothing-left = There is nothing left to try again. A newer message tells how it went.

asked = Post { $number } waits for somebody's word now. The card is in the operators' room. Until then you can still change it, and it is a draft again.
ask-title = Post { $number } for { $rooms } ({ $planned ->
    [yes] { $when }
   *[no] as soon as it is approved
})
sent-back = Post { $number } is a draft again. /post change { $number } shows it, to be changed and asked about anew, or dropped.
no-room-to-ask = Nobody can be asked: there is no operators' room. /setup chooses one.
entry = { $state ->
    [asked] Post { $number } waits for somebody's word.
    [held] Post { $number } was held, because Plaza was away at its time.
    [recalled] Post { $number } was taken back.
   *[dropped] Post { $number } was dropped.
}
