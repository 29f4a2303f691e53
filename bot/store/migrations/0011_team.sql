-- Rights that go with a role of the chat.
CREATE TABLE role_grants (
    community BIGINT NOT NULL,
    role TEXT NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (community, role, kind)
);

-- By which role a member was seen to hold a right; empty: by the chat's own word.
ALTER TABLE holders ADD COLUMN role TEXT NOT NULL DEFAULT '';

-- What a member is told with the next answer that only they see.
CREATE TABLE news (
    id BIGINT PRIMARY KEY,
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    words TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE INDEX news_member ON news (community, member);

-- Things for an operator to do, asked for by scripts and cogs.
CREATE TABLE tasks (
    id BIGINT PRIMARY KEY,
    community BIGINT NOT NULL,
    source TEXT NOT NULL,
    member BIGINT,
    words TEXT NOT NULL,
    draft TEXT,
    asked_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    taken_by BIGINT,
    taken_at BIGINT,
    reminded_at BIGINT,
    decision TEXT,
    decided_by BIGINT,
    decided_at BIGINT
);

CREATE INDEX tasks_open ON tasks (community, due_at) WHERE decision IS NULL;

CREATE INDEX tasks_settled ON tasks (community, decided_at) WHERE decision IS NOT NULL;
