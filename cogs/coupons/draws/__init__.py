"""Draws among those who join, which anybody can recompute."""
