"""Campaigns: what is given for bringing friends, as it is written and made."""
