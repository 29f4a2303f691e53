-- While many come in at once to do harm, nobody is welcomed; of those who came then, some wait
-- until a person said that they may stay.

CREATE TABLE welcome_raids (
    community BIGINT PRIMARY KEY,
    number BIGINT NOT NULL
);

CREATE TABLE welcome_held (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    PRIMARY KEY (community, member)
);
