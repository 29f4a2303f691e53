"""The post with the button, whose figure is live."""
