"""Work that goes through all who hold a coupon: telling them, making theirs void, making good."""
