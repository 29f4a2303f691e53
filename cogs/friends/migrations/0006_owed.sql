-- Gifts that could not be given, each for itself: the first, second… of a member. Whatever is given has no row any more.
CREATE TABLE friends_owed (
    community BIGINT NOT NULL,
    round BIGINT NOT NULL,
    member BIGINT NOT NULL,
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, round, member, number)
);
-- Those of before were tasks, to be given by hand, so they are not tried again.
INSERT INTO friends_owed SELECT community, round, member, 0, 0 FROM friends_gifts WHERE state = 'owed';
UPDATE friends_gifts SET state = 'given' WHERE state IN ('asked', 'owed');
