with-us-year = { $count ->
    [1] Gads kopā ar mums: { $who }
    [zero] { $count } gadi kopā ar mums: { $who }
    [one] { $count } gads kopā ar mums: { $who }
   *[other] { $count } gadi kopā ar mums: { $who }
}
    .more-emoji = 🎂
with-us-month = { $count ->
    [1] Mēnesis kopā ar mums: { $who }
    [zero] { $count } mēneši kopā ar mums: { $who }
    [one] { $count } mēnesis kopā ar mums: { $who }
   *[other] { $count } mēneši kopā ar mums: { $who }
}
    .more-emoji = 🎉
with-us-day = { $count ->
    [zero] { $count } dienas kopā ar mums: { $who }
    [one] { $count } diena kopā ar mums: { $who }
   *[other] { $count } dienas kopā ar mums: { $who }
}
    .more-emoji = 🎉
names = { $names }
and-more = { $names } un vēl { $more }
