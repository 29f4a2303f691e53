CREATE TABLE sop_versions (
    script TEXT NOT NULL,
    version TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (script, version)
);

CREATE TABLE sop_runs (
    id BIGINT PRIMARY KEY,
    community BIGINT NOT NULL,
    script TEXT NOT NULL,
    version TEXT NOT NULL,
    occurrence TEXT NOT NULL,
    member BIGINT NOT NULL DEFAULT 0,
    step BIGINT NOT NULL,
    moves BIGINT NOT NULL,
    variables TEXT NOT NULL,
    state TEXT NOT NULL,
    wake_at BIGINT NOT NULL,
    reason TEXT,
    UNIQUE (community, script, occurrence, member)
);

CREATE INDEX sop_runs_wake ON sop_runs (wake_at) WHERE state = 'waiting';

CREATE TABLE sop_looked (
    community BIGINT NOT NULL,
    script TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, script)
);
