"""What members did: once each, and told to the bot until it has heard it."""
