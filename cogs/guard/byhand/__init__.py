"""What a moderator does by hand, on the same ladder as the guard itself."""
