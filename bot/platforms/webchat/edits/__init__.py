"""Messages that were changed or taken away after they were said."""
