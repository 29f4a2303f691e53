"""The chats that Plaza runs in, each a folder behind one port."""
