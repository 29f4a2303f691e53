CREATE TABLE topics_joined (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    topic TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, member, topic)
);
