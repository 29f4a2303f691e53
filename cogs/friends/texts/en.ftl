command-friends = Campaigns that bring friends
call-friends = friends
command-friends-list = All campaigns that bring friends, and how they stand
call-friends-list = list
command-friends-show = One campaign, as members would read it
    .name = Which one
call-friends-show = show
    .name = name
command-friends-new = Make a campaign that brings friends
call-friends-new = new
command-friends-open = Let a campaign run from now on
    .name = Which one
    .room = Where its card stands; the lobby if you leave it out
call-friends-open = open
    .name = name
    .room = room
command-friends-close = End the campaign that runs, now
call-friends-close = close
command-friends-mine = Your own team, and how far it is
call-friends-mine = mine
menu-quote = Ask to show this
command-friends-ask = Ask a member for a few words for the page
    .member = Whom
call-friends-ask = ask
    .member = member
command-friends-say = Say something for the page; see it, change it, take it back
call-friends-say = say
command-friends-voices = What members said for the page
call-friends-voices = voices

button-start = Bring friends
button-mine = My team
button-ask = Ask here for help
button-help = Help
button-words = Words
button-edit = Change
button-ready = Make it ready
button-discard = Throw it away
button-card = Post its card again
button-voice-say = Change it
button-voice-back = Take it back
button-voice-no = Rather not
button-voice-show = Show it
button-voice-off = Take it off the page
edit-given = Gift
edit-ruled = Kind
edit-timed = Times
edit-shown = Page

form-campaign = A campaign that brings friends
    .name = A short name for you
    .name-hint = One word, such as: spring
    .title = What members call it
    .title-hint = Such as: Spring with friends
    .gift = What everybody of a team gets
    .gift-hint = Such as: a cup of tea for each of you
    .theme = What it is about, in a line or two
    .target = How many friends make a team
form-said = What people read, in one language
    .title = What members call it
    .gift = What everybody of a team gets
    .theme = What it is about, in a line or two
    .how = How it goes, in your words
    .how-hint = Leave it empty for the usual sentence
    .prizes = The prizes in words, a line each: 3 | 10 €
form-ruled = Which kind
form-given = What is given
    .coupons = A campaign of coupons, by its name
    .points = Or points for each
    .gifts = How many gifts at most
form-timed = When, and how long
    .opens = Opens by itself
    .opens-hint = 2026-12-24 20:00; empty: with /friends open
    .until = Ends
    .until-hint = 2027-01-07 20:00; empty: after the time below
    .lasts = It runs for
    .lasts-hint = Such as: 14d
    .rest = Then nothing opens for
    .rest-hint = Such as: 30d
    .settles = Friends may still come to count for
    .settles-hint = Such as: 7d
form-shown = Who counts, and the page
    .counts = A friend counts
    .counts-qualified = once they take part
    .counts-joined = ten minutes after joining
    .members_help = Members who are here may help, too
    .goal = Friends all hope for together; 0 for none
    .certificates = What stands behind it, a line each
    .certificates-hint = With a picture: Organic | seal (its name in /media list)
form-voice = On our page, for everybody to read
    .words = Your words
    .words-hint = Sending it allows us to show it. Take it back any time: /friends say
    .name = The name beneath; empty for none

which-language = In which language? Whoever reads another one gets English, or the first.
rule-kind = Which kind
rule-target = How many friends a team takes
rule-prizes = Prizes, a line each; empty for one gift
rule-prizes-hint = Friends or place | points or coupons | words: 3 | 100 | 10 €
kind-together = All get it once enough friends are here
kind-bargain = Bargain: cheaper with each friend
kind-ranking = Ranking: the teams with most friends win
made-ready-at = { $name } is ready, and opens by itself: { $at }.
runs-now = { $name } runs. It can be changed once everything is given or returned.
panel-kind = Kind: { $kind }
panel-prizes = Prizes: { $count }
panel-window = From { $opens } until { $until }, then a rest of { $rest }.
panel-opens = Opens by itself: { $opens }
panel-missing = No words yet in: { $languages }.
panel-keeps = It goes on as it was promised when it opened. What was changed since holds from the next time on.
changed-runs = { $name } was changed in config.yaml while it runs. It goes on as it was promised, until { $until }; what is new holds from the next time on.
makes-way = config.yaml has a campaign { $name } now. The one that you made here is called { $other } from now on.
waits-for-raid = Many came in at once to do harm, so { $name } waits. It opens by itself once that is over.
opens-later = Many came in at once to do harm, so { $name } waits. It opens by itself once that is over; /friends close calls it off.
not-opening = What waited to open does not open now.

voice-yes = Yes, let me look
voice-ask = We have a page for friends of our members. Would you say a sentence for it, about what you find here? Only if you like to. By which name, you say; and you can take it back any time.
voice-ask-words = You wrote: “{ $words }” May we show that on our page for friends of members? Only if you like to. By which name, you say; and you can take it back any time.
voice-asked = { $name } is asked, privately. What they say, you read in the room for operators.
voice-nobody = Whoever wrote that is not here, so nobody could say yes.
voice-there = { $name } said something already; see /friends voices.
voice-given = Thank you. An operator looks at it, then it stands on the page. You can take it back any time: /friends say.
voice-shown = Thank you. It stands on the page now. You can take it back any time: /friends say.
voice-is-given = This waits for an operator's look:
voice-is-shown = This stands on the page:
voice-came-given = { $name } lets the page show this:
voice-came-shown = { $name } said yes, and the page shows this now:
voice-quoted = “{ $words }” ({ $name })
voice-none = There is nothing of yours on the page.
voice-taken = Taken back. The page does not show it any more.
voice-gone = { $name } took their words back. The page does not show them any more.
voice-not = That is fine, and thank you for reading.
voice-on = The page shows it from now on.
voice-removed = The page does not show it any more.
voice-changed = They changed it meanwhile, or took it back. See /friends voices.
voices-none = Nobody said anything for the page yet. Pick “Ask to show this” in the menu of a message, or call /friends ask.
voice-line = { $number }. { $name }, { $state }: { $quoted }
voice-state-given = waits for you
voice-state-shown = on the page
voice-show-number = Show { $number }
voice-off-number = Take off { $number }
button-voices = More of them
unfit-time = That is no time. Write it as 2026-12-24 20:00.
unfit-prize-line = A prize is written as 3 | 100 | 10 €: friends or place, points or a campaign of coupons, words.
unfit-prize-words = Say each prize as 3 | 10 €: the number that it has, then the words.

card-head = { $title }: { $gift }
how-whole = { $gets ->
    [starter] Bring { $target ->
        [one] a friend
       *[other] { $target } friends
    }, and you get it.
    [friends] Bring { $target ->
        [one] a friend
       *[other] { $target } friends
    }, and they get it.
   *[all] { $target ->
        [one] Bring one friend, and both of you get it.
       *[other] Bring { $target } friends, and all of you get it.
    }
}
how-friend = Bring friends, up to { $target }. For each of them { $gets ->
    [starter] you get it once.
    [friends] they get it once.
   *[all] all of you get it once.
}
how-step = Bring friends, up to { $target }: the more come, the more { $gets ->
    [starter] you get.
    [friends] they get.
   *[all] all of you get.
}
how-place = Bring friends, up to { $target }. At the end those teams win to which most came: { $gets ->
    [starter] the prize is for who began it.
    [friends] the prize is for the friends.
   *[all] the prize is for everybody of the team.
}
prize-step = { $at ->
    [one] With one friend: { $gift }
   *[other] With { $at } friends: { $gift }
}
prize-place = Place { $at }: { $gift }
standing = { $place }. { $name }: { $friends }
tally-whole = teams that are whole: { $whole }
tally-teams = teams: { $teams }
card-goal = { $friends ->
    [0] Together we hope for { $goal } friends
    [one] One of { $goal } friends is here; { $tally }
   *[other] { $friends } of { $goal } friends are here; { $tally }
}.
card-so-far = { $friends ->
    [0] Nobody's friend is here yet
    [one] One friend is here; { $tally }
   *[other] { $friends } friends are here; { $tally }
}.
card-until = { $progress } Until { $until }.
card-settling = { $title } is over. { $friends ->
    [0] No friend counts yet
    [one] One friend came
   *[other] { $friends } friends came
}, { $tally }. { $waiting ->
    [0] Thank you for telling others of us.
    [one] One more may come to count within some days.
   *[other] { $waiting } more may come to count within some days.
}
card-over = { $title } is over. { $friends ->
    [0] This time nobody came along
    [one] One friend came; { $tally }
   *[other] { $friends } friends came; { $tally }
}. Thank you for telling others of us.
to-page = What it is about
poster-until = until { $until }
poster-alt = { $title }: { $gift }. { $how } ({ $until })

report = { $title } { $state ->
    [open] runs until { $until }
   *[over] is over
}. Friends who count: { $friends }. Teams: { $teams }; those that got something: { $whole }. Gifts given: { $given }.
report-helped = They brought friends: { $names }.
report-held = { $name } is held: { $why }. Decide in /referrals held.
held-unsaid = an operator is to look
held-self = it is their own link
held-again = they were here before
held-young = their account was just made
held-ring = they brought each other
held-burst = very many came at once by that link
held-raid = it was during a raid
held-word = known by their word only
held-manages = they manage this server
report-waiting = { $count ->
    [one] One friend may still come to count, until { $until }.
   *[other] { $count } friends may still come to count, until { $until }.
}
report-owed = Gifts that could not be given, see /tasks: { $count }.
report-rests = Nothing of this kind opens before { $until }.

team-so-far = { $title }: { $helped } of { $target } friends. { $gives ->
    [whole] Once they are all here, { $gets ->
        [starter] you get it
        [friends] they get it
       *[all] each of you gets it
    }: { $gift }
   *[other] It is about: { $gift }
}
team-has = So far that is: { $gift }
team-more = { $more ->
    [one] With one friend more: { $gift }
   *[other] With { $more } friends more: { $gift }
}
team-place = Right now that is place { $place }.
team-got = { $title }: your team made it. { $gets ->
    [starter] You get it
    [friends] Your friends get it
   *[all] Each of you gets it
}: { $gift }
team-over = { $title } is over; your team came to { $helped } of { $target }. Thank you for trying.
team-left = { $title }: you were away, so your team waits with { $helped } of { $target }. Press “Bring friends” to go on with it.
gift-owed = Yours cannot be given just now. It comes by itself once it can.
friend-waiting = { $name }: on the way, counts after settling in
friend-held = { $name }: an operator is having a look
friend-counted = { $name }: counts
friend-gone = { $name }: left, or came another way: does not count
friend-late = { $name }: it got too late for this one
your-link = Pass this on: { $url }
no-link = Your link is being made. Press again in a moment.
team-of = { $name } asks you along
team-scan = Scan, join, and help
team-alt = { $title }: { $gift }. { $name } asks you along, { $until }.
asks = { $name } is gathering friends for: { $gift }. So far { $helped } of { $target }.
asked = { $name } was gathering friends for: { $gift }. It came to { $helped } of { $target }.
asked-here = Asked. Your post stands in the room.
helped = Thank you, you are helping { $name }.
not-whole = { $title } is over, and your team came to { $helped } of { $target }. It was close to your heart, we saw that; thank you. There will be another one.
got-points = { $title }: thanks to your team this is yours: { $gift }
not-placed = { $title } is over. { $helped ->
    [one] One friend came
   *[other] { $helped } friends came
} to your team; this time others were ahead. We saw how much you cared, thank you. There will be another one.
ledger-gift = Friends who helped together
ledger-back = Taken back: a friend who left

opened = { $name } runs. Its card stands in the room.
closed = It is over. In the room for operators you read how it went.
made-ready = { $name } is ready. Let it run with /friends open, or add the script bring-a-friend.
discarded = { $name } is thrown away.
no-campaigns = There is none yet. Make one with /friends new.
campaigns-more = And { $count } more; see them with /friends show.
not-opened = The campaign { $name } was to open now, but could not: { $why }
owed = Gifts of { $title } could not be given. Look at /coupon show { $coupons }: whether it runs, and how many are left. Once they can be given, they come by themselves, within six hours.
line = { $name }: { $state }
state-draft = a draft
state-ready = ready
state-open = runs
state-settling = over, some friends may still come to count
state-over = over
panel-reads = Members would read:
panel-nothing = Nothing is given yet. Choose a gift.
panel-points = Points for each: { $points }
panel-coupons = A coupon of { $name } for each
panel-most = Gifts at most: { $count }
panel-any = As many gifts as it takes
panel-times = Runs for { $lasts }, then rests for { $rest }.
until = { $at }

no-campaign = There is no campaign { $name }. See /friends list.
campaign-there = There is a campaign { $name } already. Choose another name.
is-draft = { $name } is a draft. Look at it with /friends show, then make it ready.
one-open = { $name } runs right now. One at a time is enough; end it with /friends close.
rests = Friends were asked not long ago. The next campaign may open on { $until }.
window-over = The window of { $name } is over. Give it another one.
opens-past = { $name } was to open by itself at a time that is past: { $at }. Give it another one, or none.
no-coupons = { $name } gives coupons of { $coupons }, which has none to give now. Look at /coupon show.
no-kind = There is no kind of campaign called { $kind }.
no-room = There is no room { $room } here.
in-hush = A hush lasts, so its card could not be posted. Let it run with /friends open once that is over.
no-draft = This draft is not there any more.
none-open = No campaign runs right now.
over = This one is over. Thank you for wanting to.
no-team = You have no team yet. Press "Bring friends" under the campaign's card.
all-set-aside = All gifts are promised to teams that are on their way. If one does not get there, a place is free again: look in later.
staff = You help to run this place, so you are left out. Friends you bring are welcome all the same.
own-team = This is your own team. Others help it.
team-whole = This team is whole already. Begin one of your own?
helped-before = You help a team already; one each.
unfit-name = The name may have letters, digits, - and _, 40 at most.
unfit-target = A team is of 1 to 50 friends.
unfit-goal = The goal is 0 for none, or a number of friends.
unfit-gifts = Gifts are 1 to 100000, or leave it empty.
unfit-window = Say when it opens, and an end that is later.
unfit-lasts = It runs for 1h to 90d.
unfit-rest = The rest is at most 365d.
unfit-words = It needs a title, and what everybody gets.
unfit-no-gift = Choose a gift first: a campaign of coupons, or points.
unfit-points = Points are 0 to 10000.
unfit-gift = A gift is a coupon or points, not both.
unfit-span = Write a time like 14d, 36h or 2d12h.
unfit-prizes = Prizes go up by their number, from 1; ten are the most.
unfit-has-prizes = This kind has one gift and no prizes. Choose another kind, or leave the prizes empty.
unfit-gift-too = Where there are prizes, leave coupons and points of the gift empty.
unfit-no-prizes = This kind needs prizes: a line for each.
unfit-last-step = The last prize is for as many friends as a team takes. Make the two the same.
unfit-places = The places of the prizes are 1, 2, 3 and so on, without a gap.
unfit-too-few = The prizes may take more gifts than there are. Write more of them, or fewer prizes.

page-none = There is no such campaign here, or it has not begun yet.
page-join = Join and help
page-join-plain = Join us
page-who = { $name } asks you along.
page-you-whole = { $gets ->
    [starter] { $target ->
        [one] Come along and take part: then { $name } gets it.
       *[other] Come along and take part. Once { $target } friends did, { $name } gets it.
    }
    [friends] { $target ->
        [one] Come along and take part: then you get it.
       *[other] Come along and take part. Once { $target } friends did, each of them gets it: you, too.
    }
   *[all] { $target ->
        [one] Come along and take part: then both of you get it.
       *[other] Come along and take part. Once { $target } friends did, each gets it: { $name }, and you, too.
    }
}
page-you-friend = Come along and take part. { $gets ->
    [starter] For each friend who does, { $name } gets it once.
    [friends] For each friend who does, all friends get it once: you, too.
   *[all] For each friend who does, all of the team get it once: you, too.
}
page-you-step = Come along and take part. { $gets ->
    [starter] The more friends do, the more { $name } gets.
    [friends] The more friends do, the more each of them gets: you, too.
   *[all] The more friends do, the more each gets: { $name }, and you, too.
}
page-you-place = Come along and take part: each friend helps the team of { $name } to the front. { $gets ->
    [starter] If it wins, { $name } gets the prize.
    [friends] If it wins, each of the friends gets the prize: you, too.
   *[all] If it wins, each gets the prize: { $name }, and you, too.
}
page-begin = Come along and take part. Then it is your turn: { $how }
page-got = reached
page-team = { $helped } of { $target } friends are here
page-whole = This team is whole already. Join, and begin one of your own.
page-no-link = Ask whoever sent you for an invite, then you are in.
page-over = This campaign is over. You are welcome all the same.
page-voices = What members say
page-certificates = What stands behind it
page-window = When
page-ends = Until { $until }, by the clocks of { $zone }
page-language = Language
page-qr = Show it to somebody beside you
page-qr-alt = A QR code with the address of this page
