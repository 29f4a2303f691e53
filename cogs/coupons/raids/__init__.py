"""While many come in to do harm, nothing is given by a button."""
