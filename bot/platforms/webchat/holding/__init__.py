"""Holding back: rooms that are slow or locked, and a door that lets nobody in for a while."""
