-- How long the lines of a topic last, as of its latest turn, and whether operators were told so.
CREATE TABLE content_ahead (
    community BIGINT NOT NULL,
    topic TEXT NOT NULL,
    -- The latest turn, in UTC ms.
    at BIGINT NOT NULL,
    -- Lines still to come in this round.
    left_over BIGINT NOT NULL,
    -- Milliseconds between two turns.
    apart BIGINT NOT NULL,
    -- How many lines the topic then had.
    lines BIGINT NOT NULL,
    warned BIGINT NOT NULL,
    PRIMARY KEY (community, topic)
);
