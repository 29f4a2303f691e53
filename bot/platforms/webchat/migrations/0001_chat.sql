-- The browser chat's own tables: who comes, what was said, what is not told to the bot yet.

CREATE TABLE webchat_browsers (
    id BIGINT PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    operator BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    used_at BIGINT NOT NULL,
    revoked_at BIGINT
);

CREATE TABLE webchat_members (
    id TEXT PRIMARY KEY,
    community TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    slug TEXT NOT NULL,
    invite TEXT NOT NULL,
    invited_by TEXT,
    browser BIGINT NOT NULL,
    joined_at BIGINT NOT NULL,
    UNIQUE (community, slug),
    UNIQUE (community, invite)
);

CREATE INDEX webchat_members_browser ON webchat_members (browser);

-- One row per action of a member; a nonce that comes again finds the first one's id. Rows are
-- dropped after a month.
CREATE TABLE webchat_actions (
    member TEXT NOT NULL,
    nonce TEXT NOT NULL,
    id BIGINT NOT NULL UNIQUE,
    community TEXT NOT NULL,
    room TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (member, nonce)
);

CREATE INDEX webchat_actions_at ON webchat_actions (at);

-- member is NULL in the bot's own messages, which carry the key of their effect. offered keeps
-- the actions of all buttons that stood there before an edit, too: somebody may just press one.
CREATE TABLE webchat_messages (
    id BIGINT PRIMARY KEY,
    community TEXT NOT NULL,
    room TEXT NOT NULL,
    member TEXT,
    effect_key TEXT UNIQUE,
    private_to TEXT,
    at BIGINT NOT NULL,
    text TEXT NOT NULL,
    buttons TEXT NOT NULL,
    offered TEXT NOT NULL,
    edited_at BIGINT,
    deleted_at BIGINT
);

CREATE INDEX webchat_messages_room ON webchat_messages (community, room, id);

CREATE TABLE webchat_reactions (
    message BIGINT NOT NULL,
    member TEXT NOT NULL,
    emoji TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (message, member, emoji)
);

-- Events that were acknowledged to a tab and that the router has not finished.
CREATE TABLE webchat_inbox (
    id BIGINT PRIMARY KEY,
    event TEXT NOT NULL UNIQUE,
    payload TEXT NOT NULL
);

CREATE TABLE webchat_operator (
    id BIGINT PRIMARY KEY,
    password TEXT NOT NULL,
    set_at BIGINT NOT NULL
);
