"""Whether the figures add up."""
