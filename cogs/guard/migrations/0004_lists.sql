-- A list that comes from elsewhere: what is in use (`file`), and the last that was seen (`seen`),
-- which is another one where it is held (`held` says why) or was refused.
CREATE TABLE guard_feeds (
    community BIGINT NOT NULL,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    file TEXT NOT NULL,
    hosts BIGINT NOT NULL,
    bad BIGINT NOT NULL,
    added BIGINT NOT NULL,
    removed BIGINT NOT NULL,
    taken_at BIGINT,
    seen TEXT NOT NULL,
    etag TEXT NOT NULL,
    modified TEXT NOT NULL,
    held TEXT NOT NULL,
    told TEXT NOT NULL,
    looked_at BIGINT,
    why TEXT NOT NULL,
    said_at BIGINT,
    PRIMARY KEY (community, name)
);

CREATE TABLE guard_blocked (
    community BIGINT NOT NULL,
    host TEXT NOT NULL,
    by_member BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, host)
);
