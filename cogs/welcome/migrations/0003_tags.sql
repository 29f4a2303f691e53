-- What a newcomer came for is a tag of theirs, as every other thing that is known of members.
INSERT INTO member_tags (community, member, tag, at)
SELECT community, member, CASE choice WHEN 'old-hand' THEN 'old_hand' ELSE choice END, chosen_at
FROM welcome_interests WHERE true
ON CONFLICT (community, member, tag) DO NOTHING;

DROP TABLE welcome_interests;

-- In which welcome each was named, and after how many others: who leaves soon is taken out of it.
CREATE TABLE welcome_named (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    post BIGINT NOT NULL,
    place BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, member)
);

CREATE INDEX welcome_named_post ON welcome_named (community, post);

-- What members said of themselves; `post` stands in a room, if they agreed to it.
CREATE TABLE welcome_introductions (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    about TEXT NOT NULL,
    post BIGINT,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, member)
);
