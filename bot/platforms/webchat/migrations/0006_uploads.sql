-- Files that members send: pictures of their messages, and what they give to commands. One belongs
-- to the member who sent it until a message shows it, and then is seen by who sees that message;
-- what nothing shows is dropped after a day.

CREATE TABLE webchat_uploads (
    id BIGINT PRIMARY KEY,
    community TEXT NOT NULL,
    member TEXT NOT NULL,
    message BIGINT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    size BIGINT NOT NULL,
    at BIGINT NOT NULL,
    data BLOB NOT NULL
);

CREATE INDEX webchat_uploads_message ON webchat_uploads (message) WHERE message IS NOT NULL;

CREATE INDEX webchat_uploads_unused ON webchat_uploads (at) WHERE message IS NULL;

CREATE INDEX webchat_uploads_member ON webchat_uploads (community, member, at);
