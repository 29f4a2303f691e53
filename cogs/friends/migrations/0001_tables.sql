-- Campaigns: those of config.yaml, and those that operators made. `body` is JSON.
CREATE TABLE friends_campaigns (
    community BIGINT NOT NULL,
    id BIGINT NOT NULL,
    name TEXT NOT NULL,
    origin TEXT NOT NULL,
    state TEXT NOT NULL,
    body TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (community, id),
    UNIQUE (community, name)
);

-- Rounds: a campaign runs, `open`, then is `settling`, then `over`. `body` is what was promised.
-- `aside` counts the gifts that are set aside or given.
CREATE TABLE friends_rounds (
    community BIGINT NOT NULL,
    id BIGINT NOT NULL,
    campaign BIGINT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    closes_at BIGINT NOT NULL,
    settles_at BIGINT NOT NULL,
    rests_until BIGINT NOT NULL,
    aside BIGINT NOT NULL DEFAULT 0,
    post BIGINT,
    shown TEXT NOT NULL DEFAULT '',
    lead TEXT NOT NULL DEFAULT '{}',
    reported BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (community, id)
);
CREATE UNIQUE INDEX friends_one_open ON friends_rounds (community) WHERE state = 'open';

CREATE TABLE friends_teams (
    community BIGINT NOT NULL,
    id BIGINT NOT NULL,
    round BIGINT NOT NULL,
    starter BIGINT NOT NULL,
    code TEXT NOT NULL,
    state TEXT NOT NULL,
    aside BIGINT NOT NULL,
    begun_at BIGINT NOT NULL,
    done_at BIGINT,
    post BIGINT,
    PRIMARY KEY (community, id),
    UNIQUE (community, round, starter),
    UNIQUE (community, code)
);
CREATE INDEX friends_teams_by_round ON friends_teams (community, round, state);

-- Who helps whom: a member helps one team of a round. `team` is 0 for who came by no team's link.
CREATE TABLE friends_helpers (
    community BIGINT NOT NULL,
    round BIGINT NOT NULL,
    member BIGINT NOT NULL,
    team BIGINT NOT NULL,
    referral BIGINT,
    state TEXT NOT NULL,
    why TEXT NOT NULL DEFAULT '',
    at BIGINT NOT NULL,
    PRIMARY KEY (community, round, member)
);
CREATE INDEX friends_helpers_by_team ON friends_helpers (community, team);
CREATE INDEX friends_helpers_by_member ON friends_helpers (community, member);

-- Gifts: one row for each member of a round, so that nobody gets it twice.
CREATE TABLE friends_gifts (
    community BIGINT NOT NULL,
    round BIGINT NOT NULL,
    member BIGINT NOT NULL,
    team BIGINT NOT NULL,
    times BIGINT NOT NULL,
    state TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, round, member)
);
CREATE INDEX friends_gifts_due ON friends_gifts (community, team) WHERE state = 'due';

-- Links by which people come, as the cog that makes them tells of them.
CREATE TABLE friends_links (
    community BIGINT NOT NULL,
    link TEXT NOT NULL,
    member BIGINT,
    source TEXT NOT NULL DEFAULT '',
    at BIGINT NOT NULL,
    PRIMARY KEY (community, link)
);
CREATE INDEX friends_links_by_member ON friends_links (community, member);

-- Who opened a page today: digests, which are forgotten after two days.
CREATE TABLE friends_opened (
    community BIGINT NOT NULL,
    day TEXT NOT NULL,
    visitor TEXT NOT NULL,
    way TEXT NOT NULL,
    PRIMARY KEY (community, day, visitor, way)
);
