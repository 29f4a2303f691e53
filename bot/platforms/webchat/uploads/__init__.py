"""Files that members send: pictures of their messages, and what they give to commands."""
