with-us-year = { $count ->
    [1] Um ano com a gente: { $who }
    [one] { $count } ano com a gente: { $who }
   *[other] { $count } anos com a gente: { $who }
}
    .more-emoji = 🎂
with-us-month = { $count ->
    [1] Um mês com a gente: { $who }
    [one] { $count } mês com a gente: { $who }
   *[other] { $count } meses com a gente: { $who }
}
    .more-emoji = 🎉
with-us-day = { $count ->
    [one] { $count } dia com a gente: { $who }
   *[other] { $count } dias com a gente: { $who }
}
    .more-emoji = 🎉
names = { $names }
and-more = { $names }, e mais { $more }
