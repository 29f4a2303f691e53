"""Plaza: the daily operations of chat communities."""
