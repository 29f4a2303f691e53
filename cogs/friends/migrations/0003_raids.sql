-- Raids that last, and what was to open while one does.
CREATE TABLE friends_raids (
    community BIGINT NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (community, number)
);

CREATE TABLE friends_openings (
    community BIGINT NOT NULL,
    campaign TEXT NOT NULL,
    asked TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, campaign)
);
