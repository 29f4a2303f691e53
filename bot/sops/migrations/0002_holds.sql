ALTER TABLE sop_runs ADD COLUMN tries BIGINT NOT NULL DEFAULT 0;

CREATE TABLE sop_holds (
    id BIGINT PRIMARY KEY,
    run BIGINT NOT NULL,
    community BIGINT NOT NULL,
    script TEXT NOT NULL,
    step BIGINT NOT NULL,
    path TEXT NOT NULL,
    reason TEXT NOT NULL,
    held_at BIGINT NOT NULL,
    decision TEXT,
    decided_by BIGINT,
    decided_at BIGINT
);
