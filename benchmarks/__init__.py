"""What Plaza promises of its speed, measured beside what it is compared with."""
