"""Cards: pictures that are drawn of data, in a process of their own, once somebody needs them."""
