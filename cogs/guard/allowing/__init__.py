"""Sites that are fine here, because an operator posted them or said so."""
