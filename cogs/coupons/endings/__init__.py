"""How what was given ends: it is reminded of, expires, goes back, or is made void."""
