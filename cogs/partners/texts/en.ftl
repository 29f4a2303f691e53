command-partner = Shops that may ask the API
call-partner = partner
command-partner-add = Let a shop ask the API, and get its token
    .name = What to call it, such as: bakery
call-partner-add = add
    .name = name
command-partner-token = Give a shop another token; the old one ends
    .name = Which shop
call-partner-token = token
    .name = name
command-partner-link = Open the shop's page on a phone
    .name = Which shop
call-partner-link = link
    .name = name
command-partner-secret = Give a shop a secret to sign its webhooks with
    .name = Which shop
call-partner-secret = secret
    .name = name
command-partner-remove = End a shop's token
    .name = Which shop
call-partner-remove = remove
    .name = name
command-partner-list = Show which shops may ask the API
call-partner-list = list

added = { $name } may ask the API now. This is its token:
renewed = { $name } has another token. The one before opens nothing any more. This is the new one:
keep-token = It is shown this once. Give it to the shop, and to nobody else.
linked = This opens the page on which { $name } uses coupons, in one browser:
keep-link = Give it to the shop. It works once, within a day; the phone then stays in.
secret = { $name } signs its webhooks with this from now on, as partner={ $number }:
removed = { $name } may not ask the API any more.
partners = { $count ->
    [0] No shop may ask the API. /partner add lets one.
    [one] One shop may ask the API:
   *[other] { $count } shops may ask the API:
}
line = { $name }, since { $made }, asked last { $used }
line-unused = { $name }, since { $made }, did not ask yet
ops-added = { $by } let the shop { $name } ask the API.
ops-renewed = { $by } made another token for the shop { $name }.
ops-removed = { $by } ended the token of the shop { $name }.
ops-linked = { $by } made a link to the page of the shop { $name }.
ops-secret = { $by } made a secret for the webhooks of the shop { $name }.
