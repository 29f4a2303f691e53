"""Keeping order: members who may not write for a while, and those who were put out."""
