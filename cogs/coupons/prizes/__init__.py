"""Prizes that are sent by post: whose address is asked for, seen and forgotten."""
