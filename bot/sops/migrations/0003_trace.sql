CREATE TABLE sop_trace (
    id BIGINT PRIMARY KEY,
    run BIGINT NOT NULL,
    path TEXT NOT NULL,
    begun_at BIGINT NOT NULL,
    result TEXT NOT NULL,
    until BIGINT,
    reason TEXT,
    effects TEXT NOT NULL
);

CREATE INDEX sop_trace_run ON sop_trace (run, id);

CREATE INDEX sop_trace_begun ON sop_trace (begun_at);

CREATE TABLE sop_missed (
    community BIGINT NOT NULL,
    script TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    why TEXT NOT NULL,
    seen_at BIGINT NOT NULL,
    PRIMARY KEY (community, script)
);

CREATE TABLE sop_paused (
    community BIGINT NOT NULL,
    script TEXT NOT NULL,
    member BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, script)
);

CREATE TABLE sop_skips (
    community BIGINT NOT NULL,
    script TEXT NOT NULL,
    nominal TEXT NOT NULL,
    cause TEXT NOT NULL,
    member BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, script, nominal),
    UNIQUE (community, script, cause)
);
