CREATE TABLE sop_members (
    community BIGINT NOT NULL,
    day TEXT NOT NULL,
    member BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (community, day, member)
);

-- The post whose words change when somebody joins.
CREATE TABLE sop_posts (
    community BIGINT NOT NULL,
    day TEXT NOT NULL,
    post BIGINT NOT NULL,
    PRIMARY KEY (community, day)
);
