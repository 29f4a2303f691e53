"""Teams: a member and the friends who help, and what they get for it."""
