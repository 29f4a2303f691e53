"""SOP scripts: read and checked, due at the right local time, run step by step."""
