-- What a member said of themselves by a button, or what an operator's script noted.
CREATE TABLE member_tags (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    tag TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, member, tag)
);
