"""A campaign that is dropped again and again: what is left for it, when it opens and ends."""
