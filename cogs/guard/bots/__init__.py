"""Other bots and webhooks: only what is spam from anybody is taken away, unless they are listed."""
