command-team = Who may do what as an operator
call-team = team
command-team-list = Show who holds which right
call-team-list = list
command-team-give = Give a member a right
    .member = Who
    .right = Which right
call-team-give = give
    .member = member
    .right = right
    .right-content = content
    .right-people = people
    .right-money = money
    .right-rules = rules
command-team-take = Take a right from a member
    .member = From whom
    .right = Which right
call-team-take = take
    .member = member
    .right = right
    .right-content = content
    .right-people = people
    .right-money = money
    .right-rules = rules
command-team-role = Let a right go with a role
    .role = Which role
    .right = Which right
    .on = No: not any more
call-team-role = role
    .role = role
    .right = right
    .right-content = content
    .right-people = people
    .right-money = money
    .right-rules = rules
    .on = on
command-team-leave = End all that a member has as an operator
    .member = Who
call-team-leave = leave
    .member = member
button-change = Change: { $name }
form-rights = Rights of a member
    .rights = Rights
    .rights-hint = What you leave out is taken
    .rights-content = content: posts, scripts, words
    .rights-people = people: tasks, members, welcome
    .rights-money = money: points, coupons
    .rights-rules = rules: settings, the team

team = Who may do what here:
holder = { $name } – { $rights }
from-config = { $rights } (by config.yaml)
from-given = { $rights }
from-role = { $rights } (by a role)
from-chat = { $rights } (by the chat itself)
role-line = Whoever has the role { $role } – { $rights }
team-how = Rights by the chat itself show here once they were used. Change something with /team give, /team take, /team role or /team leave.

given = { $name } now has the right "{ $right }".
given-hint = If { $name } does not find the commands: the chat's own settings say who sees them. On Discord that is Server Settings, Integrations, this bot; allow them there.
taken = { $name } has the right "{ $right }" no more.
bound = Whoever has the role { $role } now has the right "{ $right }".
unbound = The role { $role } gives the right "{ $right }" no more.
changed = Done. The rights of { $name } are changed.
ended-answer = { $name } is no operator any more. { $count ->
    [0] No task was waiting for them.
    [one] { $count } task is open again.
   *[other] { $count } tasks are open again.
}

ops-give = { $by } gave { $name } the right "{ $right }".
ops-take = { $by } took the right "{ $right }" from { $name }.
ops-bound = { $by }: the role { $role } now gives the right "{ $right }".
ops-unbound = { $by }: the role { $role } gives the right "{ $right }" no more.
tasks-open = { $count ->
    [one] { $count } task of { $name } is open again.
   *[other] { $count } tasks of { $name } are open again.
}
ended = { $by } ended what { $name } had as an operator; { $count ->
    [0] no task was waiting.
    [one] { $count } task is open again.
   *[other] { $count } tasks are open again.
}
left = { $name } left; { $count ->
    [one] { $count } task is open again.
   *[other] { $count } tasks are open again.
}
left-rights = { $name } left and is no operator any more.
nobody-left = Nobody holds the right "rules" now. Whoever runs Plaza adds somebody to operators in config.yaml.

you-give = { $by } gave you the right "{ $right }".
you-take = { $by } took the right "{ $right }" from you.
you-end = { $by } ended what you had as an operator here.

by-config = { $name } is an operator by config.yaml, with all rights. Only whoever runs Plaza can change that, there.
by-role = { $name } has the right "{ $right }" by a role of the chat. Take the role there, or end it for all with /team role.
by-chat = { $name } has the right "{ $right }" by the chat itself. Whoever manages the chat can take it there.
has-not = { $name } does not have the right "{ $right }".
given-before = { $name } has the right "{ $right }" already.
not-yours = You do not have the right "{ $right }" yourself, so you cannot give it.
not-here = { $name } is not here any more.
nobody = Nobody here goes by that. Open /team list anew.
no-operator = { $name } is no operator by a command.
nothing-changed = Nothing was changed for { $name }.
everybody = Everybody has this role. Choose another one.
bound-before = This role gives that right already.
not-bound = This role does not give that right.
last-rules = Then nobody could change anything here any more: nobody else holds the right "rules". Give it to somebody first.
