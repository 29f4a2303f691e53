"""Whom the guard wronged says so, and a person decides once."""
