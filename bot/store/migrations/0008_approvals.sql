-- What waits for somebody's word before it goes out, and what they said.
CREATE TABLE approvals (
    id BIGINT PRIMARY KEY,
    community BIGINT NOT NULL,
    about TEXT NOT NULL,
    title TEXT NOT NULL,
    words TEXT NOT NULL,
    pictures TEXT NOT NULL,
    buttons TEXT NOT NULL,
    needs TEXT NOT NULL,
    maker BIGINT,
    until BIGINT NOT NULL,
    otherwise TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    card BIGINT,
    decision TEXT,
    goes BIGINT,
    decided_by BIGINT,
    decided_at BIGINT,
    reason TEXT,
    text TEXT,
    language TEXT
);

CREATE INDEX approvals_about ON approvals (community, about);

-- Who was seen to hold a right that only their chat knows of, by its roles.
CREATE TABLE holders (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    kind TEXT NOT NULL,
    seen_at BIGINT NOT NULL,
    PRIMARY KEY (community, member, kind)
);
