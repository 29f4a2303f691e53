"""Coupons and drops as pictures that one would want."""
