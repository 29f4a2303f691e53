command-funnel = Show how far newcomers get, by week and by what brought them
    .weeks = How many weeks, this one too
call-funnel = funnel
    .weeks = weeks

funnel = How far newcomers get.

span = { $first } to { $last }
finding-few = { $count ->
    [0] Nobody came in this time.
    [one] One person came in this time: too few to find anything.
   *[other] { $count } people came in this time: too few to find anything.
}
finding-none = Nobody was lost on the way so far.
finding-passed = Most are lost at the door: { $share } % of those who joined did not get through the rules.
finding-checked_in = Most are lost before the first check-in: { $share } % of those let in have not checked in.
finding-here7 = Most are lost in the first week: { $share } % are gone after seven days.
finding-here30 = Most are lost after the first week: { $share } % of those who stayed that long are gone after thirty days.

step-opened = opened a page
step-joined = joined
step-passed = got through the rules
step-introduced = introduced themselves
step-checked_in = checked in
step-here7 = here after 7 days
step-here30 = here after 30 days

count = { $count }
share = { $of } %
k = { $k }
not-yet = not yet
none = –
line = { $step }: { $count }
line-share = { $step }: { $count } of { $base } ({ $share })
line-not-yet = { $step }: not yet
line-source = { $source }: { $joined } joined, { $checked } of them checked in, { $k } friends each
line-cost = { $source }: cost { $cost }; per newcomer { $joined }, per first check-in { $checked_in }, per one here after 30 days { $here30 }

head-source = came by
head-joined = joined
head-checked = checked in
head-k = friends each
head-cost = cost in { $currency }
head-per-joined = per newcomer
head-per-checked_in = per check-in
head-per-here30 = per 30 days here
by-week = joined, by week
source-friends = members' links
source-unknown = not known
source-vanity = the server's own address
others = { $count } others
partial = The bot was not there for { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
} of this time: these figures are partial. Operators and bots are not counted.
not-counted = Operators and bots are not counted.

means-week = the Monday of the week in which they joined, or opened a page
means-source = what brought them: the name of a link, members' own links, or that it is not known
means-opened = how often a campaign's page was opened, once a visitor and day
means-joined = newcomers; who comes back later is not counted again
means-passed = of these, who got through the rules, so that they can take part
means-introduced = of these, who introduced themselves
means-checked_in = of these, who checked in at least once
means-due7 = of these, who joined so long ago that seven days are over
means-here7 = of due7, who were still here after seven days; "not yet" while nobody is due
means-due30 = of these, who joined so long ago that thirty days are over
means-here30 = of due30, who were still here after thirty days; "not yet" while nobody is due
means-friends = newcomers who came by the links of these, whenever that was, rewarded or not
means-k = friends divided by joined: above 1 a community grows by itself
means-cost = what operators typed for the source on the days of this week; in the rows by source, in all these weeks
means-currency = what the amounts are in
means-per_joined = cost divided by all who joined in these weeks
means-per_checked_in = cost divided by those of them who checked in
means-per_here30 = what was typed more than thirty days ago, divided by here30
means-away = hours of this week in which the bot was not there, so that figures are partial
