"""Coupons that nobody has to come for: to a member, to an audience, as a reward."""
