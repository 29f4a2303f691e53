"""Using coupons: by shop staff, by a page for phones, and by programs of shops."""
