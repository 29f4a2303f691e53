"""How many are left, and which code is the next."""
