-- `day` is the member's own local day; `home_day` is the community's, on whose card it counts.
CREATE TABLE checkin_days (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    day TEXT NOT NULL,
    zone TEXT NOT NULL,
    home_day TEXT NOT NULL,
    counted BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (community, member, day)
);

CREATE INDEX checkin_days_home ON checkin_days (community, home_day, made_at, member)
    WHERE counted = 1;

CREATE TABLE checkin_cards (
    community BIGINT NOT NULL,
    day TEXT NOT NULL,
    post BIGINT,
    PRIMARY KEY (community, day)
);

CREATE TABLE checkin_milestones (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    day TEXT NOT NULL,
    streak BIGINT NOT NULL,
    said BIGINT NOT NULL,
    PRIMARY KEY (community, member, day)
);

CREATE INDEX checkin_milestones_unsaid ON checkin_milestones (community) WHERE said = 0;
