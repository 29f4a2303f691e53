-- How far each newcomer got; `left_at` is since when they are gone.
CREATE TABLE funnel_people (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    joined_at BIGINT NOT NULL,
    day TEXT NOT NULL,
    source TEXT NOT NULL,
    passed BIGINT NOT NULL DEFAULT 0,
    introduced BIGINT NOT NULL DEFAULT 0,
    checked_in BIGINT NOT NULL DEFAULT 0,
    lost7 BIGINT NOT NULL DEFAULT 0,
    lost30 BIGINT NOT NULL DEFAULT 0,
    friends BIGINT NOT NULL DEFAULT 0,
    left_at BIGINT,
    PRIMARY KEY (community, member)
);

-- The same added up, so that a million people are read as some hundred rows.
CREATE TABLE funnel_counts (
    community BIGINT NOT NULL,
    day TEXT NOT NULL,
    source TEXT NOT NULL,
    stage TEXT NOT NULL,
    count BIGINT NOT NULL CHECK (count >= 0),
    PRIMARY KEY (community, day, source, stage)
);
