"""The soft start: the guard observes for a while, says what it would do, and is then let to."""
