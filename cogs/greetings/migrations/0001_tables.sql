-- The latest turn of each line: in which round, and as the how-manieth of all turns of its topic.
CREATE TABLE greetings_turns (
    community BIGINT NOT NULL,
    topic TEXT NOT NULL,
    number BIGINT NOT NULL,
    round BIGINT NOT NULL,
    turn BIGINT NOT NULL,
    PRIMARY KEY (community, topic, number)
);
