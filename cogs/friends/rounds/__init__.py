"""Rounds: one run of a campaign, from its opening to its rest."""
