-- Every time that a script was due and not run, or a step of it left out, for 90 days; with the
-- limit of the pace that it was.
CREATE TABLE sop_missed_each (
    community BIGINT NOT NULL,
    script TEXT NOT NULL,
    room TEXT NOT NULL DEFAULT '',
    path TEXT NOT NULL DEFAULT '',
    due_at BIGINT NOT NULL,
    why TEXT NOT NULL,
    seen_at BIGINT NOT NULL,
    by TEXT NOT NULL DEFAULT '',
    bound TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (community, script, room, path, due_at)
);

INSERT INTO sop_missed_each (community, script, due_at, why, seen_at, by)
SELECT community, script, due_at, why, seen_at, by FROM sop_missed;

DROP TABLE sop_missed;

ALTER TABLE sop_missed_each RENAME TO sop_missed;

CREATE INDEX sop_missed_due ON sop_missed (community, due_at);

CREATE INDEX sop_missed_seen ON sop_missed (seen_at);

-- When members were last seen in a room: when one wrote, and when one wrote, pressed or reacted.
CREATE TABLE sop_presence (
    community BIGINT NOT NULL,
    room TEXT NOT NULL,
    wrote_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    PRIMARY KEY (community, room)
);

-- The room that a post is counted in; in a rehearsal it stands elsewhere, and counts for itself.
ALTER TABLE sop_posts ADD COLUMN place TEXT NOT NULL DEFAULT '';

UPDATE sop_posts SET place = room;

CREATE INDEX sop_posts_place ON sop_posts (community, place, at) WHERE routine = 1;
