"""What members said of themselves."""
