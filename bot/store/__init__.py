"""Where rows are kept: the port, SQLite behind it, and its schema."""
