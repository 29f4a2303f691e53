"""How a newcomer's way is known: what the platform tells, and what counters of links prove."""
