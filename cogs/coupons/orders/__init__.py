"""What members bought: told by the programs of shops, or brought in as a table."""
