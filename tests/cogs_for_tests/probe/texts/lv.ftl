said = { $text }
refused = No { $what } today.
word-hello = hello, hello there
button-push = Push
