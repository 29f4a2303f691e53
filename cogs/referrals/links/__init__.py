"""Links that bring people: of members, and of sources that are no people."""
