"""Gifts: what a team earned is given, once, and taken back where it must be."""
