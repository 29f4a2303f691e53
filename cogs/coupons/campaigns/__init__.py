"""What is given, to whom and when: campaigns, their rows and their stock."""
