-- Programs of partners that ask the API: their tokens as digests, what they sign with, sealed, and
-- what they were answered.

CREATE TABLE api_partners (
    community BIGINT NOT NULL,
    id BIGINT NOT NULL,
    name TEXT NOT NULL,
    hash TEXT NOT NULL,
    secret TEXT,
    made_by BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (community, id),
    UNIQUE (community, name)
);

CREATE UNIQUE INDEX api_partners_hash ON api_partners (hash);

CREATE INDEX api_partners_id ON api_partners (id);

CREATE TABLE api_answers (
    community BIGINT NOT NULL,
    partner BIGINT NOT NULL,
    key TEXT NOT NULL,
    asked TEXT NOT NULL,
    status BIGINT NOT NULL,
    body TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, partner, key)
);

CREATE INDEX api_answers_at ON api_answers (at);

-- The page of a shop: links for one use, and the browsers that came in by one.

CREATE TABLE api_links (
    community BIGINT NOT NULL,
    hash TEXT NOT NULL,
    partner BIGINT NOT NULL,
    until BIGINT NOT NULL,
    PRIMARY KEY (community, hash)
);

CREATE TABLE api_sessions (
    community BIGINT NOT NULL,
    hash TEXT NOT NULL,
    partner BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    used_at BIGINT NOT NULL,
    PRIMARY KEY (community, hash)
);
