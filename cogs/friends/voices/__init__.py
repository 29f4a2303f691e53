"""Voices: what members said, shown with their consent, by the name that they chose."""
