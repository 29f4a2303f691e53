command-setup = Say what this community is for and where the bot speaks
call-setup = setup
command-golive = Let members read the bot from now on
call-golive = golive
command-rehearse = Let only operators read the bot again
call-rehearse = rehearse

settings = { $name }: { $stage ->
    [new] not set up yet
    [rehearsal] rehearsal, only operators read the bot
   *[live] live, members read the bot
}
settings-aim = What it is for: { $aim ->
    [bring_in] bringing people in
    [keep_active] keeping people active
    [sell] selling
    [support] supporting customers
   *[none] not said yet
}
settings-rooms = Rooms: lobby { $lobby }, check-in { $checkin }, operators { $ops }
settings-voice = Language { $language ->
    [zh-CN] 简体中文
    [pt-BR] Português (Brasil)
    [lv] Latviešu
    [el] Ελληνικά
   *[en] English
}, time zone { $zone }, { $address ->
    [formal] formal address
    [casual] casual address
   *[none] form of address not chosen
}{ $emoji ->
    [more] { ", " }more emoji
    [fewer] { ", " }fewer emoji
   *[some] { "" }
}
settings-pace = Pace: { $posts ->
    [none] any number of scripts' posts a day in one room
    [one] { $posts } post of scripts a day in one room
   *[other] { $posts } posts of scripts a day in one room
}, { $pause } apart; { $then ->
    [hold] quiet from { $begins } to { $ends }, what is due then waits for the morning
    [skip] quiet from { $begins } to { $ends }, what is due then is left out
   *[none] no quiet hours
}
settings-sites = Your own sites: { $sites }
settings-fixed = What config.yaml sets has no button here and is changed there.
settings-warning = Take note: { $what } → { $remedy }
none = –
lacks = { $what ->
    [lobby] a lobby
    [ops] a room for operators
   *[zone] the time zone
}
next-missing = Still needed: { $missing }.
next-rehearsal = Next: look at what the bot says in the operators' room, then /golive.
next-live = /rehearse takes it back to rehearsal.

aim-chosen = ✓ { $aim }
button-aim = { $aim ->
    [bring_in] Bring people in
    [keep_active] Keep people active
    [sell] Sell
   *[support] Support customers
}
button-rooms = Rooms
button-voice = Language and time
button-pace = Pace
button-sites = Own sites
button-preview = Preview { $script }
button-take = Take it

form-rooms = Where the bot speaks
    .lobby = Lobby, for what is for all
    .ops = Operators' room, hidden from members
    .checkin = Check-in (may be left empty)
form-voice = Language and time
    .language = Language of its posts
    .language-en = English
    .language-zh-CN = 简体中文
    .language-pt-BR = Português (Brasil)
    .language-lv = Latviešu
    .language-el = Ελληνικά
    .zone = Time zone
    .zone-hint = Such as Europe/Riga or America/Sao_Paulo
    .address = How it speaks to members
    .address-formal = Formally
    .address-casual = Casually
    .emoji = Emoji in its own sentences
    .emoji-more = More
    .emoji-some = Some
    .emoji-fewer = Fewer
form-pace = How much scripts may post
    .posts = Posts a day in one room, at most
    .pause = Minutes between two of them
    .begins = Quiet hours from
    .begins-hint = Such as 22:30; empty: no quiet hours
    .ends = Quiet hours until
    .ends-hint = Such as 07:00
    .then = What is due in quiet hours
    .then-hold = Waits for the morning
    .then-skip = Is left out
form-sites = Your own sites
    .sites = One address in each line
    .sites-hint = Such as shop.example.com; their links are never taken for advertising

gone = This button is of an older /setup. Call it again for fresh ones.
no-such-zone = There is no time zone "{ $zone }". Write one such as Europe/Riga or America/Sao_Paulo.
zone-near = There is no time zone "{ $zone }". Did you mean { $near }? Press the button again and write that.
not-a-site = "{ $site }" is no address of a site. Write one such as shop.example.com.
not-a-time = "{ $time }" is no time of day. Press the button again and write one such as 22:30.
half-a-night = Quiet hours need two different times, when they begin and when they end. Press the button again; with both left empty there are none.

proposed = Scripts that are ready for this. None is on: look at one, then take it with /sop add and its name; it asks what you want and has a button that switches it on.
none-proposed = There is no further script for this; /sop list shows what is on.
proposal = • { $script }: { $title }
preview = { $script } would begin like this:
no-preview = { $script } would have nothing to say just now.

rehearsal-begins = The bot is set up and rehearses: everything it would say to members appears here and nowhere else, with the room and time it was meant for. /sop add takes ready scripts and switches them on, /golive opens it to members.
not-yet = The bot cannot go live yet. Still needed: { $missing }. /setup has the buttons for it.
is-live = The bot is live already.
golive = The bot is live: from now on members read what it says.
running = By themselves run: { $scripts }. /sop list shows when.
nothing-runs = No script is on yet, so it speaks only when members ask. /sop add shows those that are ready.
opened = { $name } opened the bot to members. What it says goes to their rooms from now on.
is-rehearsing = The bot is in rehearsal already.
rehearse = The bot rehearses again: what it would say to members appears in the operators' room only.
closed = { $name } took the bot back to rehearsal: what it would say to members appears here only.

command-doctor = See what is in the bot's way here: permissions, rooms, roles, intents
call-doctor = doctor
doctor-fine = Nothing is in the bot's way here.
doctor-found = { $count ->
    [one] One thing is not as it should be:
   *[other] { $count } things are not as they should be:
}
doctor-line = • { $what } → { $remedy }
doctor-more = And { $more } more; python -m bot doctor tells all.
doctor-seen = ✓ { $seen }
doctor-invite = Invite address with exactly what is needed: { $address }
doctor-not-set-up = No rooms are chosen yet; /setup asks for them.
