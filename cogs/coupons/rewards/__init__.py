"""Rewards that scripts and other cogs ask for, and that wait while a raid lasts."""
