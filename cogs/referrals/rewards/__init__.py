"""What both sides get, once, and what is taken back."""
