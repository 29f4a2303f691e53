"""Two small cogs with nothing to do but to be looked at by the core's tests."""
