-- Who came in of late, what was a raid, who came in it, and the rooms that are cooled down.

CREATE TABLE guard_raid_joins (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    at BIGINT NOT NULL,
    name TEXT NOT NULL,
    made_at BIGINT,
    invited_by TEXT,
    PRIMARY KEY (community, at, member)
);

CREATE TABLE guard_raids (
    community BIGINT NOT NULL,
    number BIGINT NOT NULL,
    mode TEXT NOT NULL, -- observe, flag, enforce
    stage TEXT NOT NULL, -- observe, slow, pause
    by_hand BIGINT NOT NULL,
    told BIGINT NOT NULL, -- whether other cogs heard that it began
    began_at BIGINT NOT NULL,
    hot_at BIGINT NOT NULL, -- when there last were many
    ended_at BIGINT,
    outcome TEXT NOT NULL, -- nothing, over, ended, undone
    card BIGINT,
    paused_until BIGINT,
    PRIMARY KEY (community, number)
);

CREATE INDEX guard_raids_open ON guard_raids (community, ended_at);

CREATE TABLE guard_raid_members (
    community BIGINT NOT NULL,
    number BIGINT NOT NULL,
    member BIGINT NOT NULL,
    at BIGINT NOT NULL,
    state TEXT NOT NULL, -- seen, held, out, in
    until BIGINT,
    PRIMARY KEY (community, number, member)
);

CREATE INDEX guard_raid_members_state ON guard_raid_members (community, number, state, member);

CREATE TABLE guard_raid_rooms (
    community BIGINT NOT NULL,
    room TEXT NOT NULL,
    why TEXT NOT NULL, -- raid, cool
    how TEXT NOT NULL, -- slow, lock
    seconds BIGINT NOT NULL,
    until BIGINT,
    PRIMARY KEY (community, room, why)
);
