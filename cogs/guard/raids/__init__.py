"""Raids: many who come at once to do harm are held until a person has looked."""
