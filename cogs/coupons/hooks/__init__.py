"""Telling the programs of shops what happens with coupons."""
