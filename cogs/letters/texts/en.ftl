command-letters = Private messages from the bot
call-letters = letters
command-letters-off = Stop private messages to you
call-letters-off = off
command-letters-on = Get private messages again
call-letters-on = on
command-letters-read = Read private messages that wait for you
call-letters-read = read
command-letters-show = Show which private messages wait, and why
call-letters-show = show
command-letters-resume = Try again to send private messages
call-letters-resume = resume

button-stop = Stop these
button-back = Take it back
button-read = Read mine
button-next = Read on
button-resume = Send again

stopped = Noted: no more private messages from here. What would have come waits for 30 days behind the button in the lobby, or type /letters read. You can take this back at any time with the button below or /letters on.
taken-back = You get private messages again, a few at most. /letters off stops them.
none = Nothing waits for you.
more = { $more ->
    [one] One more waits.
   *[other] { $more } more wait.
}

waiting = Private messages that wait for their turn: { $waiting }. Behind the button alone, because members stopped them or take none: { $kept }.
halted = The chat takes none at all now: { $reason }. One is tried again on { $until }; /letters resume tries now.
budget-all = To all members together: at most { $most } in { $hours } h.
budget-each = To each member: at most { $most } in { $hours } h.
no-budget = This chat sets no bounds.
not-halted = Nothing is halted; see /letters show for what waits.
resumed = The next private message is tried now. If the chat refuses it, all stop again, for twice as long.
