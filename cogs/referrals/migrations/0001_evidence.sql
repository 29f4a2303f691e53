-- Comings: one of one newcomer, however often the platform tells of it.
CREATE TABLE referrals_comings (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    joined_at BIGINT NOT NULL,
    id BIGINT NOT NULL,
    confidence TEXT NOT NULL,
    evidence TEXT NOT NULL,
    inviter BIGINT,
    link TEXT,
    source TEXT,
    PRIMARY KEY (community, member, joined_at)
);
CREATE UNIQUE INDEX referrals_comings_by_id ON referrals_comings (community, id);
