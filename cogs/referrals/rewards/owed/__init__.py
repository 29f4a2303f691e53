"""Coupons that were earned when there were none."""
