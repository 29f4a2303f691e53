"""Plaza's tests."""
