"""How a post that is out is mended: by hand or of a script, in every room that has a copy."""
