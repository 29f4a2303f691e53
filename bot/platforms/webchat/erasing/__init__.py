"""Taking secrets out of rows once nobody needs them any more."""
