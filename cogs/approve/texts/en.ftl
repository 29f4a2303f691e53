card =
    { $what } waits for somebody with the right "{ $right }". Please decide by { $until }. { $otherwise ->
        [post] If nobody does, it goes out as it is.
        [skip] If nobody does, it does not go out.
       *[hold] If nobody does, it waits, and I ask once more.
    } This is how it will read:
a-post = A post
ask-again = { $what } still waits for your decision. It stands above; nothing goes out until somebody decides.
button-approve = Approve
button-change = Change
button-reject = Reject
form-words = Change the words
    .text = What it will say
    .text-hint = It goes out with these words as soon as you send them
form-reason = Why not?
    .reason = Reason
    .reason-hint = Whoever made it reads this
done-approved = Approved: { $what }. Nothing more to do.
done-rejected = Rejected: { $what }. It does not go out.
settled-approved = ✓ { $what }: approved by { $name }, { $when }.
settled-rejected = ✗ { $what }: rejected by { $name }, { $when }. Reason: { $reason }
settled-posted = ✓ { $what }: nobody decided by { $when }, so it goes out as it is.
settled-skipped = ✗ { $what }: nobody decided by { $when }, so it does not go out.
settled-assumed = ✓ { $what }: a rehearsal takes it as approved.
settled-withdrawn = { $what }: nothing to decide here any more.
already-approved = { $name } approved this already, { $when }.
already-rejected = { $name } rejected this already, { $when }.
already-lapsed = The time for this was over, { $when }. Nobody had decided.
already-withdrawn = There is nothing to decide here any more. A newer card may stand below.
gone = There is nothing to decide here any more.
your-own = You made this yourself, so somebody else with the right "{ $right }" has to look at it. The card stays open for them.
