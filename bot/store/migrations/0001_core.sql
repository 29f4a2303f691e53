CREATE TABLE communities (
    id BIGINT PRIMARY KEY,
    platform TEXT NOT NULL,
    native TEXT NOT NULL,
    UNIQUE (platform, native)
);

CREATE TABLE members (
    id BIGINT PRIMARY KEY,
    community BIGINT NOT NULL REFERENCES communities (id),
    native TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT,
    zone TEXT,
    zone_before TEXT,
    zone_since BIGINT,
    joined_at BIGINT,
    left_at BIGINT,
    first_seen_at BIGINT NOT NULL,
    UNIQUE (community, native)
);

CREATE TABLE grants (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (community, member, kind)
);

CREATE TABLE outbox (
    id BIGINT PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    community BIGINT NOT NULL,
    room TEXT,
    post BIGINT,
    body TEXT NOT NULL,
    lane BIGINT NOT NULL,
    state TEXT NOT NULL,
    not_before BIGINT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    native TEXT,
    said TEXT,
    said_hash TEXT,
    reason TEXT,
    ended_at BIGINT
);

CREATE INDEX outbox_waiting ON outbox (lane, id) WHERE state IN ('pending', 'sending');

CREATE INDEX outbox_post ON outbox (post) WHERE post IS NOT NULL;

CREATE TABLE happenings (
    id BIGINT PRIMARY KEY,
    community BIGINT NOT NULL,
    member BIGINT,
    name TEXT NOT NULL,
    data TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    key TEXT UNIQUE
);

CREATE INDEX happenings_due ON happenings (due_at);

CREATE TABLE handled (
    happening BIGINT NOT NULL,
    handler TEXT NOT NULL,
    PRIMARY KEY (happening, handler)
);

CREATE TABLE ledger (
    id BIGINT PRIMARY KEY,
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    reason TEXT NOT NULL,
    source TEXT NOT NULL,
    reverses BIGINT,
    made_at BIGINT NOT NULL,
    UNIQUE (community, source)
);

CREATE INDEX ledger_member ON ledger (community, member, amount);

CREATE TABLE audit (
    id BIGINT PRIMARY KEY,
    community BIGINT NOT NULL,
    actor BIGINT,
    action TEXT NOT NULL,
    target TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    made_at BIGINT NOT NULL
);

CREATE TABLE away (
    since BIGINT PRIMARY KEY,
    until BIGINT NOT NULL
);

CREATE TABLE alive (
    one BIGINT PRIMARY KEY,
    at BIGINT NOT NULL
);
