-- Where a member's words for the page were said: in a post for operators, or to one person alone.
-- Whoever takes them back has no row any more.
CREATE TABLE friends_voices_said (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    effect BIGINT NOT NULL,
    post BIGINT NOT NULL,
    PRIMARY KEY (community, member, effect)
);
