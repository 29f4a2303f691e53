"""While many come in to do harm, nothing opens and nothing is given."""
