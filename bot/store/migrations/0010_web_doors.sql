-- Links into the operators' pages, each good for one use; the token itself stands nowhere.
CREATE TABLE web_links (
    community BIGINT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    member BIGINT NOT NULL,
    path TEXT NOT NULL,
    rights TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    until BIGINT NOT NULL,
    PRIMARY KEY (community, hash)
);

CREATE INDEX web_links_member ON web_links (community, member);

CREATE INDEX web_links_until ON web_links (until);

-- Browsers of operators. `rights` is what the platform said of the member at `told_at`.
CREATE TABLE web_sessions (
    community BIGINT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    id BIGINT NOT NULL,
    member BIGINT NOT NULL,
    rights TEXT NOT NULL,
    told_at BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    used_at BIGINT NOT NULL,
    PRIMARY KEY (community, hash)
);

CREATE INDEX web_sessions_member ON web_sessions (community, member);

-- What was sent from a page, each press once, and what was said to it.
CREATE TABLE web_presses (
    community BIGINT NOT NULL,
    press TEXT NOT NULL,
    member BIGINT NOT NULL,
    path TEXT NOT NULL,
    said TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, press)
);

CREATE INDEX web_presses_at ON web_presses (at);
