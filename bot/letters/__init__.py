"""Private messages that nobody asked for: within budgets, else behind a button in the room."""
