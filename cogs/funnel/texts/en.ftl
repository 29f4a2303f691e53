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
finding-none = Nobody was lost on the way.
finding-passed = Most are lost at the door: { $share } % never get through the rules.
finding-checked_in = Most are lost before the first check-in: { $share } % never check in.
finding-here7 = Most are lost in the first week: { $share } % are gone after seven days.
finding-here30 = Most are lost in the first month: { $share } % are gone after thirty days.

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
line = { $step }: { $count }
line-share = { $step }: { $count } of { $base } ({ $share } %)
line-source = { $source }: { $joined } joined, { $checked } % of them checked in, { $k } friends each

head-source = came by
head-joined = joined
head-checked = checked in
head-k = friends each
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
means-source = what brought them: the name of a link, "friends" for members' own links, "unknown" where it is not known
means-opened = how often a campaign's page was opened, once a visitor and day
means-joined = newcomers; who comes back later is not counted again
means-passed = of these, who got through the rules, so that they can take part
means-introduced = of these, who introduced themselves
means-checked_in = of these, who checked in at least once
means-due7 = of these, who joined so long ago that seven days are over
means-here7 = of due7, who were still here after seven days
means-due30 = of these, who joined so long ago that thirty days are over
means-here30 = of due30, who were still here after thirty days
means-friends = newcomers who came by the links of these, whenever that was
means-k = friends divided by joined: above 1 a community grows by itself
means-away = hours of this week in which the bot was not there, so that figures are partial
