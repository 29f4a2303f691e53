spam = a link to   elsewhere in { $room }
cleared = Taken away in { $times } parts.
code = The code is { $code }.
refused = It was not done: { $reason }.
shown = Look at this
shown-again = Look again
