"""How many codes come in at once: imported from a table, or made by Plaza itself."""
