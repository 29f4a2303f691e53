-- Links that lead to the door, made by the bot; which one somebody came by is told with them.

CREATE TABLE webchat_links (
    community TEXT NOT NULL,
    code TEXT NOT NULL,
    effect_key TEXT NOT NULL UNIQUE,
    made_at BIGINT NOT NULL,
    gone BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (community, code)
);
