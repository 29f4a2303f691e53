"""Who is who in the browser chat: browsers, members, names, the operators' password."""
