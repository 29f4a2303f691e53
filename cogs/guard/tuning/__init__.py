"""How strict the guard is, as operators choose it by commands."""
