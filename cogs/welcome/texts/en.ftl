welcome = Welcome, { $names }.
    .more-emoji = 👋
welcome-more = Welcome, { $names }, and { $more } more.
    .more-emoji = 👋
rules =
    Three things we hold to here:
    1. Be kind, also when you disagree.
    2. No advertising and no links to strangers' shops.
    3. What people share here stays here.
question = What brings you here? Pick one, and you will get a line that helps.
    .more-emoji = 😊

button-interest = Say what brings you here
interest-new = New to this
interest-old-hand = Old hand
interest-looking = Just looking

chosen-new = Good to have you. Ask anything, however small: everybody here began with a first question.
    .more-emoji = 🌱
chosen-old-hand = Good to have you. If a question comes by that you know the answer to, we would be glad of a word from you.
    .more-emoji = 🤝
chosen-looking = Take your time and look around. Nobody has to say anything here.
    .more-emoji = 🍵
choice-gone = That choice is not offered any more. Please pick one of those under the newest welcome.
