"""While many come in to do harm, nothing is given but by an operator."""
