"""Forms: opened for one member, filled in there, and sent once."""
