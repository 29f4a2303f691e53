# The guard

## Reports

menu-report = Report
command-report = Tell the operators, and nobody else, what is wrong
    .member = Whom it is about; leave it out for anything else
call-report = report
    .member = member
form-report = Tell the operators
    .kind = What is it?
    .kind-spam = Spam or a scam
    .kind-rude = Rude or hurtful
    .kind-selling = Selling or ads
    .kind-other = Something else
    .words = What should they know?
    .words-hint = Only the operators read this
button-report-remove = Remove
button-report-warn = Warn
button-report-fine = It is fine
button-report-text = Show the text
kind-spam = spam or a scam
kind-rude = rude or hurtful
kind-selling = selling or ads
kind-other = something else
report-thanks = Thank you. Only the operators see your report, and I will tell you what came of it.
report-again = You have reported this already, thank you. I will tell you what came of it.
report-yourself = That is your own. Other members can report it; you can simply delete it.
report-bot = That is a bot's post. If something is wrong with it, please tell the operators with /report.
report-enough = Those were many reports in one hour, thank you. The operators will look at them first; please try again later.
report-empty = Please write a few words about what is wrong, so that the operators know where to look.
report-gone = This was too long ago, and I do not know what it was about any more. Please report it again.
report-message = { $count ->
    [one] A member reported a message of { $who }: { $where }
   *[other] { $count } members reported a message of { $who }: { $where }
}
report-member = { $count ->
    [one] A member reported { $who }.
   *[other] { $count } members reported { $who }.
}
report-other = A member reported something.
report-kind = { $kind }: { $count }
report-words = They write: { $words }
report-held = It is held until you decide, as case { $number }: nobody sees it. The card of the case is below.
report-removed = ✓ Removed by { $who }, case { $number }.
report-warned = ✓ { $who } warned the author, case { $number }.
report-fine = ✓ { $who } found it fine.
report-said = { $who } wrote:
report-no-text = I do not have the text of this any more, or never saw it.
report-done-removed = Removed, and { $who } has been told why: case { $number }. Whoever reported it hears that it was right.
report-done-warned = { $who } has been warned: case { $number }. Whoever reported it hears that you dealt with it.
report-done-fine = Noted: nothing is wrong with it. Whoever reported it hears so, kindly.
report-already-removed = { $who } removed this already. Nothing more to do.
report-already-warned = { $who } dealt with this already: the author was warned.
report-already-fine = { $who } looked at this already and found it fine.
report-told-removed = Thank you for your report. You were right: it was removed.
report-told-warned = Thank you for your report. The operators dealt with it.
report-told-fine = Thank you for your report. The operators looked at it and it is within the rules, so it stays. Please go on telling them when something looks wrong.
