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
yes = Yes
no = No
no-such-member = "{ $option }": nobody here goes by that name.
not-asked-here = "{ $option }" cannot be given in this chat.
button-gone = This button does nothing any more. A newer post has a fresh one.
not-set-up = Nobody has set the bot up here yet, so it does nothing. Operators begin with /setup.
set-by-config = This is set in { $file }, under { $place }. Change it there and start Plaza anew; a command cannot.
needs-right = This is for operators with the right "{ $right }". Ask whoever runs this community.
zone-too-soon = A time zone can be changed once in 30 days. Yours can be changed again from { $day }.

# In the operators' room.
fault = Something failed in { $what }. Nobody lost anything; the log has the details. You will hear of this at most once an hour.
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

# Questions of scripts.
button-answer = Answer
answer-taken = Thank you, noted.
question-gone = This question is over.
question-of-another = This question is for somebody else.
and-more = { $names } and { $more ->
    [one] { $more } more
   *[other] { $more } more
}

# Why a run waits or stands still, for operators.
aside-quiet = quiet hours
aside-pace = the pace that this community wants
not-confirmed = the post that this step waits for could not be made: { $reason }

# What /doctor says of any chat.
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
button-dead = This is only a preview: the button works once the post is out.

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
entry-quiet = Quiet hours.
entry-pace = The pace of this community: there was enough already, or people were talking.
entry-refused = The post could not be made: { $reason }
entry-stopped = It was stopped.
entry-silent = It had nothing to say.

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
