"""Other people's Discord clients, which log in to the stand-in as small bots."""
