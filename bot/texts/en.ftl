# What the core itself says to members and operators.
went-wrong = That did not work, and it is our fault, not yours. The operators have been told; please try again in a moment.
unknown-command = There is no command /{ $command }. Type / to see what there is.
unknown-option = This command has no option "{ $option }".
missing-option = This command needs "{ $option }". Please add it and send it again.
not-a-choice = "{ $option }" takes one of: { $choices }.
not-yes-no = "{ $option }" takes yes or no.
not-a-number = "{ $option }" takes a number, not "{ $given }".
not-a-duration = "{ $option }" takes a span of time such as 30m, 2h or 1d, not "{ $given }".
not-a-time = "{ $option }" takes a time of day such as 08:00, not "{ $given }".
not-a-day = "{ $option }" takes a day such as 2026-12-24, not "{ $given }".
missing-field = "{ $field }" is empty, and it is needed. Please open the form again and fill it in.
too-short = "{ $option }" has { $length } characters; at least { $least } are needed.
too-long = "{ $option }" has { $length } characters; { $most } are the most.
too-small = "{ $option }" must be at least { $least }.
too-large = "{ $option }" must be at most { $most }.
too-few-chosen = Of "{ $option }", choose at least { $least }.
too-many-chosen = Of "{ $option }", choose at most { $most }.
form-gone = This form has changed, or is not used any more. Please open it anew.
form-late = The form could not be shown in time. Please try once more.
button-mend = Correct it
yes = Yes
no = No
no-such-member = "{ $option }": nobody here goes by that name.
not-asked-here = "{ $option }" cannot be given in this chat.
button-gone = This button does nothing any more. A newer post has a fresh one.
menu-gone = This entry of the menu does nothing any more. Look at the menu again.
not-set-up = Nobody has set the bot up here yet, so it does nothing. Operators begin with /setup.
set-by-config = This is set in { $file }, under { $place }. Change it there and start Plaza anew; a command cannot.
right = { $right ->
    [content] content
    [people] people
    [money] money
   *[rules] rules
}
needs-right = You need the right "{ $right }" for this. { $names } can give it to you with /team give.
needs-right-alone = You need the right "{ $right }" for this. Whoever runs this community can give it to you with /team give.
zone-too-soon = A time zone can be changed once in 30 days. Yours can be changed again from { $day }.

# In the operators' room.
fault = Something failed in { $what }. Nobody lost anything; the log has the details. You will hear of this at most once an hour.
screen-failed = The look at new messages failed in { $what }. The message stayed, and was handled as usual; nobody lost anything. The log has the details. You will hear of this at most once an hour.
config-left-out = config.yaml is wrong since it was saved last. I go on with what it said before; mend it and save it again. { $fault }
script-left-out = A script or its content is wrong. It stays out, or as it was before the edit, until it is mended. The others run. { $fault }
post-failed = A post could not be made: { $reason }.
rehearsed = Rehearsal: { $private ->
    [yes] this would have gone to one member privately
   *[no] this would have gone to the room "{ $room }"
}, { $when }.
rehearsed-late = Rehearsal: { $private ->
    [yes] this would have gone to one member privately
   *[no] this would have gone to the room "{ $room }"
}, { $when }. It was due { $due } and had to wait.
picture-gone = The picture "{ $file }" is not in the folder of pictures any more, or cannot be shown. A post went out without it; what is on it stands below the words.
act-failed = { $act ->
    [GiveRole] A role could not be given
    [TakeRole] A role could not be taken
    [TimeOut] A member could not be timed out
    [Kick] A member could not be removed
    [Ban] A member could not be banned
    [Purge] Messages of members could not be taken away
    [Unban] A ban could not be lifted
    [Slow] The slow mode of a room could not be changed
    [Lock] A room could not be locked
    [Unlock] A room could not be unlocked
    [PauseInvites] The pause of invites could not be changed
   *[MakeInvite] An invite could not be made
}: { $reason }.
would-give-role = Rehearsal: { $member } would have been given the role { $role }.
would-take-role = Rehearsal: { $member } would have lost the role { $role }.
would-time-out = Rehearsal: { $member } would have been timed out until { $until }.
would-kick = Rehearsal: { $member } would have been removed. Reason: { $reason }
would-ban = Rehearsal: { $member } would have been banned. Reason: { $reason }
would-purge = Rehearsal: { $count ->
    [one] { $count } message
   *[other] { $count } messages
} would have been taken away in the room { $room }.
would-rename = { $away ->
    [yes] Rehearsal: the name { $member } would have been taken away, and the account's own shown.
   *[no] Rehearsal: { $member } would have been called { $name } here.
}
would-retitle = Rehearsal: a thread in { $room } would have been called { $title }.
would-unban = Rehearsal: the ban of { $member } would have been lifted.
would-slow = Rehearsal: { $seconds ->
    [0] the slow mode of { $room } would have ended.
    [one] members would write in { $room } only once in { $seconds } second.
   *[other] members would write in { $room } only once in { $seconds } seconds.
}
would-lock = Rehearsal: { $room } would have been locked; only operators could write.
would-unlock = Rehearsal: { $room } would have been unlocked.
would-pause-invites = Rehearsal: { $over ->
    [yes] the pause of invites would have ended.
   *[no] invites would have been paused until { $until }.
}

# Questions of scripts.
button-answer = Answer
answer-taken = Thank you, noted.
    .more-emoji = 🙏
question-gone = This question is over.
question-of-another = This question is for somebody else.
and-more = { $names } and { $more ->
    [one] { $more } more
   *[other] { $more } more
}

# Why a run waits or stands still, for operators.
aside-late = Plaza came to it later than max_age allows
aside-quiet = quiet hours
aside-day = the pace: { $by ->
    [none] there are enough posts in this room today
   *[other] there are enough posts in this room today, and { $by } goes first
}
aside-gap = the pace: { $by ->
    [none] too soon after another post in this room
   *[other] too soon after { $by } in this room
}
aside-monologue = the pace: the last posts in this room were all ours, and nobody has answered
aside-lull = the pace: members are talking in this room
aside-off = no longer on
aside-skipped = left out by an operator
aside-unapproved = nobody has approved it
aside-rejected = rejected by { $name }: { $reason }
aside-hush = the community is hushed
script-waits = "{ $script }" for { $when }
hushed = It is hushed here, so the script would say nothing. End the hush with /hush end, or wait until it is over.
aside-pace = the pace that this community wants
not-confirmed = the post that this step waits for could not be made: { $reason }

# What /doctor says of any chat.
key-stands = The key that seals texts is { $home }. Keep a copy of it, apart from the copies of the database: without it nobody can read again what was sealed.
key-comes = The key that seals texts is made at the first start. Keep a copy of it then, apart from the copies of the database.
key-wrong = The key that seals texts cannot be used as it is: { $why }
key-other = { $home } is another key than the one that has sealed texts since { $since }.
mend-key-other = Put back your copy of that key; Plaza does not start with another. If it is lost, `python -m bot accept-key` goes on with this one, and what was sealed stays shut.
key-changed = Since { $since } another key seals texts than before; what was sealed by the former one stays shut.
mend-key-changed = Nothing, if the former key is lost. If you find it, put it back and call `python -m bot accept-key`.
mend-key = Mend it before the next start; Plaza does not start without its key.
rooms-seen = { $count ->
    [one] { $count } room was looked at.
   *[other] { $count } rooms were looked at.
}
room-hidden = The bot cannot see the room { $room }.
show-room = Let it in, or choose another room with /setup.

# Private messages that nobody asked for.
letter-from = From { $community }, where you are a member.
letters-wait = There are private messages for some of you that I may not send yet, or not to you. Press to read yours; nobody else sees them.
letters-halted =
    Private messages have been stopped by the chat itself: { $reason }
    Chats do this to bots that write to many people who did not ask, and may ban them for more of it. So I send none now: what waits is kept, and members read theirs behind the button in the lobby.
    What to do: let fewer scripts whisper and put a button in the room instead; then look at the bot's account on the platform for a notice or an appeal. I try one message again on { $until }; do not make it earlier unless the platform says that all is well.
letters-unread = Some private messages were not read within 30 days and are gone. They had waited behind the button in the lobby; whoever should have them would have to be told anew.

# Previews.

# The calendar, for operators.
no-web = There are no pages to open: Plaza runs no web server here. Whoever runs Plaza adds web: with a public_url to config.yaml and starts it anew.
entry-late = Plaza was not running, and it was too late when it looked ({ $when }).
entry-paused = It is paused.
entry-paused-by = { $name } paused it, { $when }.
entry-skipped = An operator left this time out.
entry-skipped-by = { $name } left this time out.
entry-replaced = "{ $by }" stands in for it.
entry-limit = It may not run so often.
entry-busy = It was still at work since its last time.
entry-refused = The post could not be made: { $reason }
entry-stopped = It was stopped.
entry-silent = It had nothing to say.
entry-overtaken = A later time of it came first.
entry-hushed = It is quiet here until { $until }.
entry-was-hushed = It was held by a hush and not posted.

# Pages.
theme-toggle = Switch between light and dark
ops-no-session = This page opens by a link of your own. Write /ops in your community's chat: the bot answers you alone, with a fresh link.
    .title = Please come in through the chat
ops-link-used = A link opens once, within 15 minutes. Write /ops in the chat for a fresh one.
    .title = This link was used, or is too old
ops-too-many = That were too many links at once from your connection. Wait a minute, then try again.
    .title = A little slower, please
ops-no-right = You need the right "{ $right }" here. If you have it by a role of the chat, write /ops there once more: what a chat says of your role is believed for 8 hours.
    .title = You may not see this page
ops-other-session = This browser was opened for another community, or anew, since the page was drawn, so nothing was done. Open the calendar again and look which community it shows.
    .title = Nothing was done
ops-open = This opens the operators' pages in this browser, for you alone. The link works once; do not pass it on.
    .title = Open the operators' pages
    .button = Open
ops-to-calendar = To the calendar
ops-browsers = In these browsers you are signed in as an operator of { $community }. End what you do not know.
    .title = Your browsers
ops-browser-since = Since { $when }
ops-browser-used = Last used { $when }
ops-browser-this = this one
ops-browser-end = Sign out
ops-browsers-end = Sign out everywhere
# Files that members send.
file-too-large = The file "{ $file }" is too large: { $kind ->
    [picture] a picture may have { $most } MB. Send a smaller one, or a screenshot of it.
   *[table] a table may have { $most } MB. Split it into several.
}
file-many-pixels = The picture "{ $file }" has too many pixels: 40 million are the most. Make it smaller, or send a screenshot of it.
file-many-frames = The picture "{ $file }" moves for too long. Send a shorter or smaller one, or one that stands still.
file-heavy = The picture "{ $file }" takes too long to open. Send a screenshot of it instead.
file-broken = The picture "{ $file }" cannot be opened: it is damaged, or only half of it came. Please send it once more, or a screenshot of it.
file-no-picture = "{ $file }" is no picture that can be shown, whatever its name says. PNG, JPEG, GIF and WebP can be.
file-apple = "{ $file }" is in a format (HEIC) that most people cannot see. Send a screenshot of it, or choose "Most Compatible" in the camera settings of your phone.
file-no-table = "{ $file }" is no table that can be read. Save it as XLSX or CSV and send it again.
file-empty = "{ $file }" is empty. Please send it once more.
file-no-room = There is no room left to keep "{ $file }": the disk is full. Nothing was changed. Tell whoever runs the server, then send it again.
file-gone = "{ $file }" is not there any more. Please send it once more.
file-lost = "{ $file }" could not be fetched from the chat. Please send it once more in a moment.
no-such-picture = There is no picture named "{ $name }". /media list shows those there are.
no-such-picture-near = There is no picture named "{ $name }". Did you mean "{ $near }"?
named-picture-gone = There is no picture named "{ $file }" any more. A post went out without it. Add it again with /media add, or take it out of what was to show it.
kept-picture-gone = The file of a picture is gone. A post went out without it; what is on it stands below the words.
post-cut = A post was longer than this chat takes, so its end is missing. Shorten what it says. It begins: { $begins }
answer-cut = An answer to a member was longer than this chat takes, so its end is missing. Shorten what you wrote for it: titles, terms, rules.
# Scripts that a community has of its own, and the answers to what they ask.
weekday = { $day ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
}
answer-no-time = { $question } "{ $answer }" is no time of day. Write it like 08:30, from 00:00 to 23:59.
answer-no-days = { $question } "{ $answer }" is no day of the week. Write mon, tue, wed, thu, fri, sat, sun, as many as you like.
answer-no-number = { $question } "{ $answer }" is no whole number. Write it in digits, such as 5.
answer-too-small = { $question } { $answer } is too little. Write { $least } or more.
answer-too-large = { $question } { $answer } is too much. Write { $most } or less.
answer-no-text = { $question } This cannot be read as words. Please write it again.
answer-too-long = { $question } That is too long. Write at most { $most } characters.
answer-no-name = { $question } "{ $answer }" is no name. Write one word, or choose from the list.
answer-no-choice = { $question } "{ $answer }" is not one of the choices. Choose from the list.
answer-no-room = { $question } There is no room "{ $answer }" here. There are: { $rooms }. Add rooms with /setup.
answer-missing = { $question } This needs an answer.
answer-strange = { $script } does not ask for "{ $input }". Leave it out.
no-ready-script = There is no ready script "{ $script }" here.{ $near ->
    [none] { "" }
   *[other] { " " }Did you mean { $near }?
}
own-no-name = "{ $name }" cannot be a script's name. Use letters, digits and -, at most 40.
own-name-taken = There is a script { $script } here already. Choose another name, or change that one with /sop edit.
own-not-own = { $script } is not a script that this community added, so it cannot be changed here. Add one of your own with /sop add.
own-full = { $script } is a full script by now and asks nothing. Change its file { $file }, or take the last change back with /sop undo.
own-by-hand = Somebody wrote { $script } by hand, so commands leave it as it is. Change or delete its file { $file }; /sop on and /sop off work as ever.
own-nothing-to-undo = Nothing was changed in { $script } that could be undone.
own-does-not-fit = { $script } cannot run here. { $why }
own-not-written = { $script } runs, but its file { $file } could not be written: { $reason }. Nothing is lost; make room or allow writing there, and the next change or start writes it.
own-kept-by-hand = The file { $file } was changed by hand meanwhile. It stays as it is and counts now, and the last change made in chat does not. /sop history { $script } still has it.

no-such-sentence = There is no sentence { $sentence } any more. Look for it with /words find.
wording-empty = One of the texts is empty. Write what the bot should say there.
wording-long = This text has { $characters } characters, and { $most } are the most. Make it shorter.
wording-unknown = This sentence knows no { $name }. You can use { $known }.
wording-unsaid = Your own wording of { $sentence } ({ $language }) does not fit that sentence any more, so I say the original. Look at it: /words find
content-full = "{ $topic }" would have more than { $most } lines. Take some away, or begin another topic.
table-gone = The file is gone. Please send it once more.
table-broken = The table cannot be opened. Open it in a spreadsheet, save it anew as XLSX, and send it again.
table-heavy = The table is far larger inside than it looks. Copy the cells into a new table, save that as XLSX, and send it again.
table-encoding = Row { $row }: nobody can tell which letters these are. Save the table as XLSX, or as "CSV UTF-8", and send it again.
table-too-many-rows = Row { $row }: the table has more than { $most } rows. Split it into several files.
table-empty = The table has nothing in it. The first row names the columns.
table-no-code = Row { $row }: there are several columns, and none of them is called "code". Write that above the one with the codes, and send the table again.
table-cell = Row { $row }: a cell is far too long, or a quotation mark is missing. Correct it and send the table again.

partner-name = "{ $name }" cannot be a name. Take small letters, digits and hyphens, 32 at most, such as: bakery
partner-taken = There is a shop called { $name } already. /partner token gives it another token.
partner-unknown = There is no shop called { $name }. /partner list shows all.
partner-most = There are { $most } shops already, which is the most. End one by /partner remove first.
# Audiences: what a member is, and what they must be.

no-audience = There is no audience "{ $name }" here. /audience list shows those there are.
no-audience-near = There is no audience "{ $name }" here. Did you mean "{ $near }"?
audience-fact = { $what }: { $is } ({ $wanted })
audience-wants = { $what }: { $wanted }
audience-below = below { $value }
audience-at-most = at most { $value }
audience-above = above { $value }
audience-at-least = at least { $value }
audience-is = { $value } is wanted
audience-is-not = anything but { $value }
audience-one-of = one of: { $value }
audience-none-of = none of: { $value }
audience-has = with { $value }
audience-has-not = without { $value }
audience-both = { $parts }
audience-either = one is enough: { $parts }
audience-group = ({ $part })
audience-everyone = every member
members-reached = Began for { $count ->
    [one] { $count } member
   *[other] { $count } members
} of the audience.
audience-yes = yes
audience-no = no
audience-nothing = none
audience-always = since before the bot
audience-moments = less than a minute
audience-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
audience-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
audience-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
value-member-name = Name
value-member-tags = Tags
value-member-language = Language
value-member-points = Points
value-member-tenure = Time here
value-member-last-active = Last active, so long ago
value-member-role = Roles

ops-shop-no-session = Only the shop's own phone gets in here, by a link that the community's team makes with /partner link. Ask them for one.
    .title = Please come in by your link
ops-shop-link-used = A link opens once, within a day. Ask the community's team for a fresh one: they use /partner link.
    .title = This link was used, or is too old
ops-shop-open = This lets this phone in to use coupons for customers. The link works once; do not pass it on.
    .title = Use coupons on this phone
    .button = Open
card-told = A card could not be drawn, so its words stand in its place: { $why }
fonts-looked = Cards are drawn in fonts: those for Latin, Greek and Cyrillic come with Plaza, the others are this machine's.
no-chinese-font = There is no font for Chinese, so cards with Chinese on them are told in words instead.
mend-chinese-font = On Debian and Ubuntu: apt install fonts-noto-cjk
no-emoji-font = There is no font for emoji in colour, so cards leave them out.
mend-emoji-font = On Debian and Ubuntu: apt install fonts-noto-color-emoji

tag-new = New to this
tag-old-hand = Old hand
tag-looking = Just looking
tag-away = Not any more: { $tag }
tag-given = You are in: { $tag }.
tag-had = You were in already: { $tag }.
tag-taken = You are out: { $tag }.
tag-not-had = You were not in it: { $tag }.
tag-not-own = There is no tag “{ $name }” that members may take themselves. Write /tags to see those that there are.
tag-not-own-near = There is no tag “{ $name }” that members may take themselves. Did you mean { $near }?
labels-mixed = I cannot read the line “{ $line }”. Write one line for all, or lines such as “lv: Rīga”, one for each language.
label-long = “{ $line }” is too long for a button. { $most } characters are the most.
button-tag = Tag
