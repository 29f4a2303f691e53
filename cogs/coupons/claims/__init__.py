"""The act of getting a coupon, and what a member then holds."""
