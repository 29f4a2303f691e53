with-us-year = { $count ->
    [1] A year with us: { $who }
    [one] { $count } years with us: { $who }
   *[other] { $count } years with us: { $who }
}
    .more-emoji = 🎂
with-us-month = { $count ->
    [1] A month with us: { $who }
    [one] { $count } months with us: { $who }
   *[other] { $count } months with us: { $who }
}
    .more-emoji = 🎉
with-us-day = { $count ->
    [one] { $count } day with us: { $who }
   *[other] { $count } days with us: { $who }
}
    .more-emoji = 🎉
names = { $names }
and-more = { $names }, and { $more } more
