-- When members last did something, and the roles that they were seen with, by native ids.
CREATE TABLE member_sightings (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    active_at BIGINT NOT NULL,
    roles TEXT NOT NULL,
    PRIMARY KEY (community, member)
);

-- Everybody who is here, page by page.
CREATE INDEX members_here ON members (community, id) WHERE left_at IS NULL;
