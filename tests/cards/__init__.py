"""Cards: what they look like, who draws them, and what is read where they cannot be seen."""
