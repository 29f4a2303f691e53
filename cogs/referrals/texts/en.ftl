evidence-told = the chat itself told whose link it was
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
    .cost = What it costs, in whole units of money
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
} cost { $cost } { $currency }. { $link }
sources-more = And { $count } more.
