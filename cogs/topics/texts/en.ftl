command-topics = Rooms that fit you
call-topics = topics
button-mine = Rooms for you
button-join = Join
button-leave = Leave it again
all = These rooms there are; those that fit you come first:
fit = These may be for you:
line = • { $title }
in-line = ✓ { $title }
join = Join: { $title }
open = Open: { $title }
joined = You are in: { $title }. It is here: { $room }
left = You left: { $title }. The button brings you back at any time.
not-in = You are not in { $title }, so there is nothing to leave.
fitting = { $count ->
    [one] There is a room that may be for you: { $titles }.
   *[other] There are rooms that may be for you: { $titles }.
}
no-rooms = There are no rooms to choose from here yet.
gone = That room is not offered any more. See /topics for those that there are.
value-fitting = Rooms that fit
value-joined = Rooms joined
value-rooms = How many rooms joined
