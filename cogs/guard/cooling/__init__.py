"""Cooling down: rooms that are slow or locked for a while, and go back by themselves."""
