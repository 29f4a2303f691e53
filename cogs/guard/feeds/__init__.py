"""Lists of hosts: where they come from, when they are believed, and what operators add."""
