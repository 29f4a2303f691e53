-- Communities that come by themselves, and what operators set by commands.
ALTER TABLE communities ADD COLUMN name TEXT;

ALTER TABLE communities ADD COLUMN language TEXT;

-- When it invited the bot; NULL where only config.yaml names it.
ALTER TABLE communities ADD COLUMN came_at BIGINT;

-- Since when the bot is there no more, and silent.
ALTER TABLE communities ADD COLUMN gone_at BIGINT;

CREATE TABLE settings (
    community BIGINT NOT NULL REFERENCES communities (id),
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (community, key)
);

-- What a post of a rehearsal was meant for says the time, too.
UPDATE outbox SET body = json_set(body, '$.meant_for', json_object(
    '_', 'Meant',
    'role', NULLIF(json_extract(body, '$.meant_for'), 'private'),
    'at', not_before,
    'due', NULL
)) WHERE json_type(body, '$.meant_for') = 'text';
