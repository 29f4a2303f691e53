"""What an operator decides: odd friends, with the reason, in one tap."""
