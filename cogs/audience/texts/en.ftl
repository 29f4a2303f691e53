command-audience = Audiences: parts of the members
command-audience-list = The audiences of this community, and what each asks of its members
command-audience-preview = How many are in an audience, some of them, and why
    .name = The name of the audience
call-audience = audience
call-audience-list = list
call-audience-preview = preview
    .name = name
button-near = Who just misses it

none = There are no audiences here yet but everyone. They stand in config.yaml, under audiences: of this community; docs/audiences.md shows some.
list = { $count ->
    [one] { $count } audience:
   *[other] { $count } audiences:
}
listed = { $name }: { $wants }
more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
preview = { $count ->
    [0] Nobody is in the audience { $name }, of { $seen } members that I know. Operators are left out. The button shows who misses it by one condition.
    [one] { $count } member is in the audience { $name }, of { $seen } that I know. Operators are left out.
   *[other] { $count } members are in the audience { $name }, of { $seen } that I know. Operators are left out.
}
near = { $count ->
    [0] Nobody misses the audience { $name } by just one condition, of { $seen } members that I know.
    [one] { $count } member misses the audience { $name } by just one condition, of { $seen } that I know.
   *[other] { $count } members miss the audience { $name } by just one condition, of { $seen } that I know.
}
wants = It asks for: { $wants }
sample = { $shown } of them:
member = { $who } – { $why }
gone = (somebody who is gone meanwhile)
looking = Still looking who is in { $name }: { $seen } members so far. I answer here when it is done.
value-invited = Members who came by their invites
