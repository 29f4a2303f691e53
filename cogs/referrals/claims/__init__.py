"""A newcomer's word who invited them, and the inviter's consent."""
