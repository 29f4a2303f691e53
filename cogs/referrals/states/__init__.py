"""What becomes of a coming, from joining to reward or not."""
