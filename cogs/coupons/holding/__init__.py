"""What members have: showing it again, reminding, expiring."""
