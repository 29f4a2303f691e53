command-sop = See how many are in today
call-sop = sop
button-join = I am in

question = Who is in today? { $count } of { $goal } so far.
joined = { $count ->
    [one] You are in, the first one today.
   *[other] You are in. That makes { $count } of us.
}
already = You are in already, one of { $count }.
over = That was an earlier day's question. Press the button of today's.
standing = { $count ->
    [0] Nobody is in yet today; we hope for { $goal }.
    [one] { $count } person is in today, of the { $goal } we hope for.
   *[other] { $count } people are in today, of the { $goal } we hope for.
}
