evidence-told = the chat itself told whose link it was

# What becomes of a friend
value-friends = friends who count
nobody = somebody who is gone
came-link-yours = joined by your link on { $day }
came-link-theirs = joined by their link on { $day }
came-word-yours = joined on { $day } through you, as they said
came-word-theirs = joined on { $day } and named them, who agreed
came-said-yours = joined on { $day } through you, as an operator said
came-said-theirs = joined on { $day } through them, as an operator said
needs-part = { $part ->
    [checkin] check in once
    [onboarding] introduce themselves or accept the rules
    [none] get in
   *[either] check in once, introduce themselves or accept the rules
}
friend-stays = { $name } { $came }; must stay { $days ->
    [one] one more day
   *[other] { $days } more days
}.
friend-waits = { $name } { $came }; must stay { $days ->
    [one] one more day
   *[other] { $days } more days
} and { $needs }.
friend-part = { $name } { $came } and stayed; must still { $needs } to count.
friend-held = { $name } { $came }; a person looks at it first ({ $why }).
friend-thanks = { $name } { $came } and counts. Thank you!
friend-due = { $name } { $came }, stayed and took part; it is decided within the hour.
friend-soon = { $name } { $came } and counts; the reward comes on one of the next days, as at most { $most } a day are rewarded.
friend-later = { $name } { $came } and counts; the reward comes on { $until }, if they are still here.
friend-rewarded = { $name } { $came } and counts since { $since }. Thank you!
friend-left = { $name } { $came }, left { $days ->
    [0] on the same day
    [one] after a day
   *[other] after { $days } days
}: not counted.
friend-decided = { $name } { $came }; a person looked at it: not counted.
friend-staff = { $name } { $came }; operators are left out: not counted.
friend-before = { $name } { $came } and was counted before; each person counts once.
friend-unproven = { $name } { $came }, but somebody else may have used that link then: not counted.
friends-more = And { $count } more.
friends-rest = Only the last { $count } are shown.
friends-none = Nobody came by your link yet. When somebody does, you see here what becomes of it.
standing = { $count ->
    [one] One friend counts.
   *[other] { $count } friends count.
}
standing-goal = { $count } of { $goal } friends count.
mine-points = Friends have brought you { $points } points so far.

# Why a person looks first
why-self = it is their own link
why-again = they were here before
why-young = their account was just made
why-ring = they brought each other
why-burst = very many came by this link at once
why-raid = many came in at once to do harm
why-manages = they manage this server
why-word = it is known by their word only
card = { $count ->
    [one] { $name } brought somebody of whom I am not sure:
   *[other] { $name } brought { $count } people of whom I am not sure:
}
card-line = • { $name }, since { $day }: { $why }
card-what = Nothing is paid until one of you decides.
card-gone = { $name }: nobody waits here any more.
card-counts = { $name }: { $count ->
    [one] one friend counts
   *[other] { $count } friends count
}, decided by { $by }.
card-not = { $name }: { $count ->
    [one] one friend does not count
   *[other] { $count } friends do not count
}, decided by { $by }.
button-count = Count
button-discount = Do not count
button-singly = One by one
button-anew = Decide anew
button-batch = Look
button-waiting = Show who waits
button-one-counts = Counts
button-one-not = Does not count
label-one-counts = ✓ { $name }
label-one-not = ✗ { $name }
label-batch = { $name }
held-aged = { $count ->
    [one] One friend has waited for two days for one of you to decide.
   *[other] { $count } friends have waited for two days for one of you to decide.
}
held-none = Nobody waits. What is odd about a friend comes to the operators' room by itself.
held-list = { $count ->
    [one] One friend waits for one of you.
   *[other] { $count } friends wait for one of you.
}
held-line = • { $name }: { $count }, { $days ->
    [0] since today
    [one] for a day
   *[other] for { $days } days
}
held-over = Somebody decided this already, or they left. /referrals held shows what waits now.
decided-counts = { $count ->
    [one] Done: one friend of { $name } counts.
   *[other] Done: { $count } friends of { $name } count.
}
decided-not = { $count ->
    [one] Done: one friend of { $name } does not count.
   *[other] Done: { $count } friends of { $name } do not count.
}
decided-one-counts = Done: { $name } counts.
decided-one-not = Done: { $name } does not count.
decided-anew = { $count ->
    [one] Taken back: one friend of { $name } is looked at anew.
   *[other] Taken back: { $count } friends of { $name } are looked at anew.
} Who is still odd waits again: /referrals held.

# Said by the newcomer
command-invited = Say who invited you
call-invited = invited
command-invited-by = Say who invited you; they are asked whether that is so
    .member = The member who invited you
call-invited-by = by
    .member = member
button-who = Who invited me
button-named = This member
button-agree = Yes
button-disagree = No
label-named = { $name }
label-agree = Yes, I invited { $name }
label-disagree = No, not { $name }
evidence-word = the newcomer said so, and the inviter agreed
evidence-said = an operator said so
claim-none = There is nothing to say here: I did not see you come in.
claim-known = It is known already how you came. Thank you!
claim-late = That was too long ago; an operator can tell you more.
claim-self = Nobody invites themselves. Pick the member who did.
claim-later = { $name } came later or is gone, so it was somebody else.
claim-staff = { $name } is an operator, and operators are left out: nothing counts for them.
claim-other = You came by a link of somebody else than { $name }. If you are sure, ask an operator.
claim-twice = You named { $name } before.
claim-enough = You named three members already. If it was another, an operator can help.
claim-answered = This is settled already.
claim-who = Call /invited by and pick the member who invited you. They are asked whether that is so.
claim-who-of = Who of these invited you? They are asked whether that is so.
claim-asks = { $name } says that you invited them. Is that so?
claim-asked = Thank you. { $name } is asked whether that is so.
claim-yes = Thank you. { $name } is your friend here; /referrals mine shows how it goes on.
claim-no = Thank you. { $name } does not count as yours.

# Asked by members and operators
command-referrals = Friends whom members brought
call-referrals = referrals
command-referrals-mine = Who came by your link, and what became of each
call-referrals-mine = mine
command-referrals-of = A member's friends, and what each is known by
    .member = The member
call-referrals-of = of
    .member = member
command-referrals-said = Say who invited somebody of whom it is not known
    .newcomer = The newcomer
    .inviter = The member who invited them
call-referrals-said = said
    .newcomer = newcomer
    .inviter = inviter
said = Written down: { $name } came through { $inviter }. /referrals of shows how it goes on.
said-none = I did not see { $name } come in, or they left, so there is nothing to say.
said-known = It is known already how { $name } came. /referrals of shows it.
command-referrals-held = Friends who wait for an operator's decision
call-referrals-held = held
command-referrals-figures = What became of all who came in the last 30 days
call-referrals-figures = figures
command-referrals-rules = What counts here and what is given for it
call-referrals-rules = rules
button-mine = My friends
of = Friends of { $name }:
own = Their own coming: on { $day }, by { $by }.
own-unknown = Their own coming: on { $day }; by what is not known.
evident = { $what } { $sure ->
    [certain] Certain:
    [high] Nearly certain:
   *[word] A word only:
} { $evidence }.
figures = In the last { $days } days { $count ->
    [one] one person
   *[other] { $count } people
} came; of { $sure } it is known by whom, and of { $word } by their word.
figures-states = Counted: { $counts } (rewarded: { $rewarded }). Not yet: { $waits }. Waiting for one of you: { $held }.
figures-not = • not counted: { $count } ({ $why ->
    [left] left too early
    [decided] a person decided
    [staff] operators
    [before] counted before
   *[other] other reasons
})
figures-points = Points given: { $given }; of these taken back: { $taken }.

# What pays, and what a platform has against it
newcomer-got = You came through { $name } and stayed: for that you get { $gift }. Good to have you here.
rules = A friend counts who stays for { $stay } and does this: { $part ->
    [checkin] checks in once
    [onboarding] introduces themselves or accepts the rules
    [none] nothing else, as mere joining counts
   *[either] checks in once, introduces themselves or accepts the rules
}.
rules-gets = • { $who ->
    [inviter] for each friend the inviter gets { $gift }
    [newcomer] the newcomer gets { $gift }
   *[tier] for { $friends } friends the inviter also gets { $gift }
}
gift-points = { $points ->
    [one] one point
   *[other] { $points } points
}
gift-coupon = a coupon ({ $campaign })
span = { $unit ->
    [days] { $count ->
        [one] one day
       *[other] { $count } days
    }
   *[hours] { $count ->
        [one] one hour
       *[other] { $count } hours
    }
}
rules-bounds = Who leaves within { $holding } is taken back. At most { $most } friends of one member are rewarded a day. What is known by a word only { $word ->
    [pays] pays after that time
    [thanks] gets thanks and never pays
   *[held] waits for one of you
}. Nothing is paid on a guess.
rules-same = It is so already.
button-counts = What counts here?
button-joining = Reward mere joining
label-joining = Reward mere joining, too
label-joining-off = Reward taking part only
label-anyway = I know. Switch it on
policy-warning = This platform's rules are said to forbid rewards for mere joining: it may restrict or close this community for them. Rewards for taking part are not meant by that. Do you want it all the same?
policy-off = Rewards for mere joining are wanted, but this platform's rules are said to forbid them. So they are off, and a friend counts who takes part.
policy-off-remedy = Leave it so, or decide in /referrals rules.
policy-on = Mere joining is rewarded, though this platform's rules are said to forbid that; it may restrict or close this community.
policy-on-remedy = In /referrals rules, choose to reward taking part only.
ledger-brought = Brought a friend
ledger-came = Came by a friend
ledger-tier = Brought many friends
ledger-taken-back = Taken back: a friend does not count any more
evidence-untold = the chat does not tell who came by which link
evidence-alone = nobody else came at that moment, and the counter of this link went up by one
evidence-same-link = all who came at that moment came by this link
evidence-fits = it fits in one way only who came when and which link was used when
evidence-searched = the chat's own records say so
evidence-several = others came at the same moment, or the link was just deleted; nobody can tell
evidence-crowd = many came at once by many links; nobody can tell them apart
evidence-doubt = here people come without a link, too, and not all are told of: the counters are no proof
evidence-shaken = later the chat told of somebody else who came then, so the counters are no proof any more
evidence-no-counter = no link was used at that moment
evidence-no-link = the chat's own records name no link
evidence-away = the bot was away or had just begun, and what happened meanwhile cannot be told apart
evidence-late = the chat told of this newcomer much later
evidence-blind = the bot may not see how often links are used; it needs Manage Server

command-invite = Get your own invite link, with a card to show
call-invite = invite
link = Your link: { $address }
    Whoever comes by it came through you. The card shows it as a QR code.
link-staff = You are an operator, and operators are left out: nobody gets anything for who comes by it.
link-refused = Your link could not be made: { $reason }. The operators can help; then call /invite again.
link-full = There were too many links, so some that nobody uses were just given back. Please call /invite again in a minute.
link-no-room = There is no room called { $room } here to which a link could lead. An operator can set `room` under `referrals`.
link-no-web = Links need the web server, and it does not run.
card-link = { $who } invites you
card-link-alt = A card with your link as a QR code
card-link-scan = Scan it and come in
card-source = Come and join us
card-source-alt = A card with the link of { $source } as a QR code

command-links = Links of posters, shops and other sources
call-links = links
command-links-add = Make a link for a source that is no person
    .name = A short name such as poster or shop-riga
    .cost = What it cost so far in all, in whole units of money
call-links-add = add
    .name = name
    .cost = cost
command-links-list = All sources, what they cost, and how many came
call-links-list = list
command-links-end = End a source: its link leads nowhere any more
    .name = Which one
call-links-end = end
    .name = name
source-link = The link of { $source }: { $address }
    Print the card, or write the link where people see it.
source-name = "{ $name }" cannot be the name of a source. Use at most 30 small letters a to z, digits and -, such as poster or shop-riga.
source-none = There is no source called { $name }. /links list shows all.
source-in-config = { $name } stands in config.yaml; take it out there first.
source-ended = { $source } has ended: its link leads nowhere any more. What it brought stays.
sources-none = There are no sources yet. /links add makes one, for a poster or a shop.
sources = { $count ->
    [one] One source:
   *[other] { $count } sources:
}
source-line = { $source }: { $count ->
    [one] one came,
   *[other] { $count } came,
} cost { $cost }. { $link }
source-over = It has ended.
sources-more = And { $count } more.

# Coupons that were earned when there were none
mine-owed = { $count ->
    [one] One more coupon is yours, but it cannot be given just now. The operators know, and it comes by itself as soon as it can.
   *[other] { $count } more coupons are yours, but cannot be given just now. The operators know, and they come by themselves as soon as they can.
}
owed = { $count ->
    [one] A coupon of { $campaign } was earned by bringing friends, but could not be given:
   *[other] { $count } coupons of { $campaign } were earned by bringing friends, but could not be given:
} { $why ->
    [gone] there are none left. Add codes with /coupon import.
    [kept] what is left is kept for others. Add codes with /coupon import, or keep fewer.
    [no-campaign] there is no such campaign. Look at the options of referrals.
    [limit] nobody may have more of it. Change its limit, or give something else.
    [not-for-you] it is not for these members. Change whom it is for, or give something else.
   *[other] it gives none now. Start it again, or give something else.
} I try again every six hours; press to try now. Nobody gets anything twice.
owed-over = { $campaign }: no coupon for friends is owed any more.
owed-asked = { $count ->
    [one] One is asked for. If it cannot be given, the message above says why.
   *[other] { $count } are asked for. If any cannot be given, the message above says why.
}
owed-none = All of these were given.
button-give-owed = Give them now
