# What the browser chat's pages say.
door-invited = { $name } invites you
door-continue = Welcome back
door-join = Come in
door-join-another = Join as another person
door-sentence = Choose the name the others will see, and the language you like to read.
door-name = Your name
door-language = Your language
door-enter = Come in
door-cookie = This browser remembers you with a cookie. No account, no password.
doors-title = Where to?
doors-sentence = Choose a community to visit.
doors-empty = There is no community here yet. Operators add one in config.yaml.
error-home = Back to the start
error-not-found-title = Nothing here
error-not-found = This page does not exist, or it has moved. Check the link, or go back to the start.
error-forbidden-title = Not yours to open
error-forbidden = This page belongs to somebody else, or your sign-in has ended. Go back to the start and come in again.
error-too-many-title = A little slower, please
error-too-many = Too many requests came from here. Wait a minute and try again.
error-fault-title = Our mistake
error-fault = Something broke on our side and has been written down. Try again in a moment.
operator-title = Operators
operator-sign-in-title = Operators' sign-in
operator-sign-in-sentence = Only for those who run the community. Members need no password.
operator-password = Password
operator-show = Show
operator-sign-in = Sign in
operator-sign-out = Sign out
operator-password-title = Choose a password
operator-password-sentence = This link works once. From now on you sign in with the password you choose here.
operator-new-password = New password
operator-password-rule = At least 10 characters. A short sentence is easy to remember.
operator-password-save = Save and sign in
operator-communities = Communities
operator-sessions = Sign-ins
operator-sessions-sentence = Every browser that is signed in as an operator. End the ones you do not know.
operator-session = Operator
operator-this = this browser
operator-created = Signed in
operator-last-used = Last used
operator-end = End
operator-end-this = End this one
operator-end-all = End all sign-ins
chat-skip = Skip to writing
chat-rooms = Rooms
chat-people = Here now
chat-close = Close
chat-messages = Messages
chat-loading = Loading earlier messages…
chat-invite = Invite a friend
chat-invite-link = Your invite link
chat-invite-copy = Copy the link
chat-another = Join as another person
chat-operator = operator
chat-connect-now = Try now
chat-commands = Commands
chat-write = Message, or / for commands
chat-send = Send
chat-hint = Enter sends, Shift+Enter starts a new line
chat-broken = The chat could not start. Perhaps Plaza was updated a moment ago, or the connection broke off.
chat-again = Load again
chat-scripts = The chat needs JavaScript. Allow it for this page and load again.
said-today = Today
said-edited = edited
said-private = Only you see this
said-bot = bot
said-you = you
said-unread = New
said-sending = Sending…
said-failed = Not sent
said-retry = Try again
said-dismiss = Dismiss
said-react = React
said-reacted = { $emoji } from { $name }
said-called = You called { $command }
said-emoji = React with { $emoji }
said-hidden = Hidden, press to read
said-show = Show what is hidden
said-more = More
edit-begin = Edit
edit-title = Editing your message
edit-leave = Leave it as it was
edit-empty = Nothing is left of the message. To take it away, delete it.
delete-begin = Delete
delete-sure = Delete this message for everybody?
delete-do = Yes, delete it
delete-keep = Keep it
state-connecting = Connecting…
state-lost = No connection. Trying again…
state-waiting = No connection. Trying again in { $seconds } s. What you write is kept.
state-back = Connected again
newer-some = New messages
newer-count = New messages: { $count }
newer-none = To the newest
empty-room = It is quiet here. Be the first to say something!
empty-hint = Type / to see what you can do.
empty-try = Show me
commands-title = Commands
commands-none = No command of that name
commands-unknown = There is no command { $command }. Press Enter again to send it as a message.
commands-operators = operators
commands-leave = Leave { $command }
commands-ready = Press Enter to send
commands-fill = Tab moves on, Enter sends, Esc leaves
commands-found = Suggestions: { $count }. First: { $name }
commands-send = Send
option-optional = optional
option-missing = { $option } is needed
option-number = { $option } must be a number
option-choice = { $option }: choose one from the list
option-yes = Yes
option-no = No
option-person = Choose a person
option-nothing = Nothing found
form-least = { $option }: { $limit } at least
form-most = { $option }: { $limit } at most
form-short = { $option }: at least { $limit } characters
form-long = { $option }: at most { $limit } characters
form-nothing = No choice made
form-close = Close without sending
form-kept = This form was not sent. What you wrote stays here if you open it again.
invite-copied = Link copied. Send it to a friend!
people-alone = Nobody else is here right now.
rooms-unread = unread: { $count }
not-sent = That did not work. Try again.

# Threads and pinned messages.
thread-title = Thread
thread-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
thread-begin = Answer
thread-none = No answers yet
thread-close = Close the thread
thread-messages = Messages of the thread
thread-write = Answer in the thread
thread-send = Send the answer
thread-gone = The message of this thread is not there any more.
thread-no-commands = Commands work in the room, not in a thread. Press Enter again to send this as a message.
pin-title = Pinned message
pin-one = Pinned message: { $text }
pin-several = Pinned message { $number } of { $count }: { $text }

# Pictures and files that members send.
upload-open = Add pictures
upload-pictures = Pictures of this message
upload-large = "{ $name }" is too large: { $limit } MB are the most. Make it smaller, or send a screenshot of it.
upload-failed = "{ $name }" did not get through. Check the connection and try again.
upload-no-picture = Only pictures can go with a message: PNG, JPEG, GIF or WebP.
upload-most = A message has room for { $limit } pictures. Send the others in another one.
upload-coming = Sending "{ $name }"
upload-came = "{ $name }" is ready to send
upload-out = Leave out "{ $name }"
upload-alt = What is to be seen on "{ $name }"
upload-alt-hint = What is to be seen?
upload-remove = One picture did not get through. Try it again, or leave it out.
upload-wait = Still sending the file. One moment, please.
upload-part = Sending: { $count } %
upload-ready = Ready to send
picture-plain = Picture without a description

# Why something was refused, and what to do next.
refused-malformed = This page and the server do not understand each other. Reload the page.
refused-fault = Something broke on our side and has been written down. Try again in a moment.
refused-no-room = This room does not exist any more. Reload the page to see the rooms.
refused-too-fast = { $seconds ->
    [one] That was a lot at once. Try again in { $seconds } second.
   *[other] That was a lot at once. Try again in { $seconds } seconds.
}
refused-empty = There is nothing to read in this message. Write a few words.
refused-too-long = This message is too long: { $limit } characters at most. Send it in parts.
refused-gone = This message is not there any more, so nothing was done.
refused-no-thread = This thread is not there any more, so your answer was not sent.
refused-no-button = This message never had such a button, so nothing was done. Reload the page and press again.
refused-no-form = This form was not opened for you, or it was sent already. Open it again.
refused-form-empty = "{ $field }" is empty, and it is needed.
refused-form-long = "{ $field }" is too long: { $limit } characters at most.
refused-not-yours = Only who wrote this message can do that, or an operator, who can delete it.
refused-no-upload = A picture or file of this is not there any more: what is not sent within a day goes. Choose it again.
refused-upload-day = That is a lot for one day: { $limit } MB are the most. Send the rest tomorrow.
refused-no-emoji = Only an emoji can be a reaction.
refused-timed-out = { $minutes ->
    [one] You cannot write here for another { $minutes } minute. Nothing was sent.
   *[other] You cannot write here for another { $minutes } minutes. Nothing was sent.
}
refused-timed-out-long = { $hours ->
    [one] You cannot write here for another { $hours } hour. Nothing was sent.
   *[other] You cannot write here for another { $hours } hours. Nothing was sent.
}
refused-locked = This room is closed for the moment; only operators can write here. Please try again later.
refused-slow = { $seconds ->
    [one] This room is in slow mode. You can write here again in { $seconds } second.
   *[other] This room is in slow mode. You can write here again in { $seconds } seconds.
}
refused-shut = { $minutes ->
    [one] Nobody new can come in at the moment. Please try again in { $minutes } minute.
   *[other] Nobody new can come in at the moment. Please try again in { $minutes } minutes.
}
refused-out = You were put out of this community. You may come in again by its door; please keep to its rules.
refused-banned = This browser belongs to somebody who was put out of this community for good, so it cannot come in.
refused-too-many-joins = Many people came from your address in the last minute. Wait a minute and try again.
refused-no-name = Write a name that others can see and read.
refused-long-name = This name is too long: { $limit } characters at most.
refused-bot-name = This is the name of the community's bot. Choose another one.
refused-too-many-tries = Too many attempts from your address. Wait a minute and try again.
refused-no-password = No password has been chosen yet. Open the link that the program showed in its terminal when it started.
refused-password = This is not the password. Try again.
refused-short-password = The password needs at least { $limit } characters, and at most 200.
refused-too-large-title = Too large
refused-too-large = What was sent is too large. Make it shorter and try again.
refused-starting-title = Just a moment
refused-starting = The server is still starting. Try again in a few seconds.
refused-request-title = That did not work
refused-request = The server could not use what was sent. Go back to the start and try again.
