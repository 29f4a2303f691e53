CREATE TABLE welcome_newcomers (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    since BIGINT NOT NULL,
    waiting BIGINT NOT NULL,
    PRIMARY KEY (community, member)
);

CREATE INDEX welcome_newcomers_waiting ON welcome_newcomers (community) WHERE waiting = 1;

-- The last public welcome of a community; the row is claimed before the post is written.
CREATE TABLE welcome_posts (
    community BIGINT PRIMARY KEY,
    said_at BIGINT NOT NULL,
    post BIGINT
);

CREATE TABLE welcome_interests (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    choice TEXT NOT NULL,
    chosen_at BIGINT NOT NULL,
    PRIMARY KEY (community, member)
);
