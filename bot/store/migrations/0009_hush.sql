-- When a community wants silence: asked for by a member, or a known day of config.yaml.
CREATE TABLE hushes (
    id BIGINT PRIMARY KEY,
    community BIGINT NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT NOT NULL,
    member BIGINT,
    known TEXT,
    why TEXT NOT NULL DEFAULT '',
    ended_at BIGINT,
    ended_by BIGINT,
    UNIQUE (community, known)
);

CREATE INDEX hushes_until ON hushes (until);

-- When an effect was to go out, whatever put it off; and whether it goes though all is hushed.
ALTER TABLE outbox ADD COLUMN due_at BIGINT;

ALTER TABLE outbox ADD COLUMN anyway BIGINT NOT NULL DEFAULT 0;

CREATE INDEX outbox_hushed ON outbox (community, id) WHERE state = 'hushed';

CREATE INDEX outbox_hushed_run ON outbox (run) WHERE state = 'hushed' AND run IS NOT NULL;
