with-us-year = { $count ->
    [1] Έναν χρόνο μαζί μας: { $who }
    [one] { $count } χρόνο μαζί μας: { $who }
   *[other] { $count } χρόνια μαζί μας: { $who }
}
    .more-emoji = 🎂
with-us-month = { $count ->
    [1] Έναν μήνα μαζί μας: { $who }
    [one] { $count } μήνα μαζί μας: { $who }
   *[other] { $count } μήνες μαζί μας: { $who }
}
    .more-emoji = 🎉
with-us-day = { $count ->
    [one] { $count } μέρα μαζί μας: { $who }
   *[other] { $count } μέρες μαζί μας: { $who }
}
    .more-emoji = 🎉
names = { $names }
and-more = { $names } και { $more } ακόμα
