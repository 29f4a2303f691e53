"""What a platform's own rules say of rewards for joining."""
