"""What a campaign gave, cost and brought in."""
