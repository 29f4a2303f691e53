"""The rows of cases, of the messages that they are about, and of penalties."""
