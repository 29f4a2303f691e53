"""Rules of Discord that its description misses: pure functions over bodies in wire form."""
