"""The funnel, as operators see it."""
