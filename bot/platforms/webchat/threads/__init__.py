"""Threads under posts, and posts that are pinned."""
