-- Runs for one member, or for one of the several rooms of a role.
CREATE TABLE sop_runs_anew (
    id BIGINT PRIMARY KEY,
    community BIGINT NOT NULL,
    script TEXT NOT NULL,
    version TEXT NOT NULL,
    occurrence TEXT NOT NULL,
    member BIGINT NOT NULL DEFAULT 0,
    room TEXT NOT NULL DEFAULT '',
    step BIGINT NOT NULL,
    moves BIGINT NOT NULL,
    variables TEXT NOT NULL,
    state TEXT NOT NULL,
    wake_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    tries BIGINT NOT NULL DEFAULT 0,
    UNIQUE (community, script, occurrence, member, room)
);

INSERT INTO sop_runs_anew (id, community, script, version, occurrence, member, step, moves,
    variables, state, wake_at, due_at, tries)
SELECT id, community, script, version, occurrence, member, step, moves,
    variables, state, wake_at, wake_at, tries FROM sop_runs;

DROP TABLE sop_runs;

ALTER TABLE sop_runs_anew RENAME TO sop_runs;

CREATE INDEX sop_runs_wake ON sop_runs (wake_at) WHERE state = 'waiting';

CREATE INDEX sop_runs_open ON sop_runs (community, script, member)
    WHERE state IN ('waiting', 'held');

CREATE TABLE sop_looked_anew (
    community BIGINT NOT NULL,
    script TEXT NOT NULL,
    room TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, script, room)
);

INSERT INTO sop_looked_anew (community, script, room, at)
SELECT community, script, '', at FROM sop_looked;

DROP TABLE sop_looked;

ALTER TABLE sop_looked_anew RENAME TO sop_looked;

-- What runs wait for: `wait` goes on with the next step, `aim` ends the run.
CREATE TABLE sop_awaits (
    run BIGINT NOT NULL,
    kind TEXT NOT NULL,
    event TEXT NOT NULL,
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    PRIMARY KEY (run, kind, event)
);

CREATE INDEX sop_awaits_event ON sop_awaits (community, event, member);

-- The posts of scripts: for the pace, and for the copy that a newer one replaces.
CREATE TABLE sop_posts (
    post BIGINT PRIMARY KEY,
    community BIGINT NOT NULL,
    room TEXT NOT NULL,
    script TEXT NOT NULL,
    path TEXT NOT NULL,
    routine BIGINT NOT NULL,
    at BIGINT NOT NULL
);

CREATE INDEX sop_posts_at ON sop_posts (community, at);

CREATE INDEX sop_posts_path ON sop_posts (community, script, path, room, at);

-- The questions of scripts, as they stand under their posts: who may answer, and with what.
CREATE TABLE sop_questions (
    id BIGINT PRIMARY KEY,
    community BIGINT NOT NULL,
    script TEXT NOT NULL,
    run BIGINT NOT NULL,
    member BIGINT NOT NULL,
    name TEXT NOT NULL,
    answers TEXT NOT NULL,
    tags BIGINT NOT NULL,
    reply TEXT
);

CREATE TABLE sop_answers (
    question BIGINT NOT NULL,
    member BIGINT NOT NULL,
    answer TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (question, member)
);

-- Who waits to be named together with others in one post.
CREATE TABLE sop_gathered (
    run BIGINT NOT NULL,
    community BIGINT NOT NULL,
    script TEXT NOT NULL,
    step TEXT NOT NULL,
    room TEXT NOT NULL,
    member BIGINT NOT NULL,
    PRIMARY KEY (run, step)
);

-- Things for an operator to do.
CREATE TABLE sop_tasks (
    id BIGINT PRIMARY KEY,
    community BIGINT NOT NULL,
    script TEXT NOT NULL,
    run BIGINT NOT NULL,
    member BIGINT NOT NULL,
    words TEXT NOT NULL,
    draft TEXT,
    due_at BIGINT NOT NULL,
    decision TEXT,
    decided_by BIGINT,
    decided_at BIGINT
);

CREATE INDEX sop_tasks_open ON sop_tasks (community, due_at) WHERE decision IS NULL;

-- Scripts that are off in their file and were added by an operator.
CREATE TABLE sop_added (
    community BIGINT NOT NULL,
    script TEXT NOT NULL,
    member BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, script)
);

-- Which script stood in for the one that was not run.
ALTER TABLE sop_missed ADD COLUMN by TEXT NOT NULL DEFAULT '';
