"""What another rule would have hit: what was found is kept for a month, without any text."""
