"""How the guard stands: in a few lines, what it does and how well it did."""
