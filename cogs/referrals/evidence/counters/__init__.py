"""Counters of invites, as they were read last, and what moved since."""
