"""The answers to interactions."""
