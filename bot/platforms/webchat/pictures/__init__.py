"""Pictures under posts: kept by the hash of their file, and how large they are."""
