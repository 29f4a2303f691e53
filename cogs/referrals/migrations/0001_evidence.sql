-- Comings: one of one newcomer, however often the platform tells of it. `state` is `waiting` for
-- counters, `past` where it was set aside or decided beside others that were, or `settled`.
CREATE TABLE referrals_comings (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    joined_at BIGINT NOT NULL,
    id BIGINT NOT NULL,
    heard_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    reads BIGINT NOT NULL DEFAULT 0,
    confidence TEXT NOT NULL,
    evidence TEXT NOT NULL,
    inviter BIGINT,
    link TEXT,
    source TEXT,
    searches BIGINT NOT NULL DEFAULT 0,
    search_at BIGINT,
    moved_since BIGINT,
    moved_before BIGINT,
    PRIMARY KEY (community, member, joined_at)
);
CREATE UNIQUE INDEX referrals_comings_by_id ON referrals_comings (community, id);
CREATE INDEX referrals_comings_waiting ON referrals_comings (community, heard_at)
    WHERE state = 'waiting';
CREATE INDEX referrals_comings_past ON referrals_comings (community, heard_at)
    WHERE state = 'past';
CREATE INDEX referrals_comings_counted ON referrals_comings (community, moved_before)
    WHERE confidence = 'high';
CREATE INDEX referrals_comings_searched ON referrals_comings (community, search_at)
    WHERE search_at IS NOT NULL;

-- Links by which an ambiguous newcomer may have come.
CREATE TABLE referrals_candidates (
    community BIGINT NOT NULL,
    coming BIGINT NOT NULL,
    code TEXT NOT NULL,
    inviter BIGINT,
    PRIMARY KEY (community, coming, code)
);

-- What is known of a community's counters: when they were read last, and what they are worth.
CREATE TABLE referrals_readings (
    community BIGINT PRIMARY KEY,
    epoch BIGINT NOT NULL DEFAULT 0,
    stale BIGINT NOT NULL DEFAULT 1,
    asked_at BIGINT NOT NULL DEFAULT 0,
    reading_at BIGINT,
    vanity TEXT,
    vanity_uses BIGINT NOT NULL DEFAULT 0,
    vanity_at BIGINT NOT NULL DEFAULT 0,
    by_no_link_at BIGINT NOT NULL DEFAULT 0,
    untold_at BIGINT NOT NULL DEFAULT 0,
    search_off_until BIGINT NOT NULL DEFAULT 0
);

-- Every invite as it was when it was read last, or told of, at `known_at`; one that is gone has
-- `gone_at`.
CREATE TABLE referrals_counters (
    community BIGINT NOT NULL,
    code TEXT NOT NULL,
    uses BIGINT NOT NULL,
    most BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    maker TEXT,
    ours BIGINT NOT NULL,
    known_at BIGINT NOT NULL,
    gone_at BIGINT,
    PRIMARY KEY (community, code)
);

-- Counters that went up between two readings, and belong to nobody yet.
CREATE TABLE referrals_moves (
    community BIGINT NOT NULL,
    code TEXT NOT NULL,
    since BIGINT NOT NULL,
    before BIGINT NOT NULL,
    count BIGINT NOT NULL,
    kind TEXT NOT NULL,
    claimed BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (community, code, since, before)
);

-- Links that Plaza made: each a member's own, or a source's. One that is `idle` was given back.
CREATE TABLE referrals_links (
    community BIGINT NOT NULL,
    code TEXT NOT NULL,
    member BIGINT,
    source TEXT,
    made_at BIGINT NOT NULL,
    used_at BIGINT NOT NULL,
    uses BIGINT NOT NULL DEFAULT 0,
    gone_at BIGINT,
    PRIMARY KEY (community, code)
);
CREATE UNIQUE INDEX referrals_links_of_member ON referrals_links (community, member)
    WHERE gone_at IS NULL AND member IS NOT NULL;
CREATE UNIQUE INDEX referrals_links_of_source ON referrals_links (community, source)
    WHERE gone_at IS NULL AND source IS NOT NULL;

-- Sources of newcomers that are no people, with what each costs in the smallest unit of money.
CREATE TABLE referrals_sources (
    community BIGINT NOT NULL,
    name TEXT NOT NULL,
    cost BIGINT NOT NULL,
    asked_at BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (community, name)
);
