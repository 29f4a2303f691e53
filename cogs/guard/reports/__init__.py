"""Members report what they saw: gathered per message, held when enough report it, told once."""
