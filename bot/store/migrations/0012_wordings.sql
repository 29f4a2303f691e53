-- What a community says in the place of a sentence of ours, and all that it said there before.
CREATE TABLE wordings (
    id BIGINT PRIMARY KEY,
    community BIGINT NOT NULL,
    cog TEXT NOT NULL,
    key TEXT NOT NULL,
    language TEXT NOT NULL,
    -- As JSON; NULL: the original again.
    text TEXT,
    by_member BIGINT,
    at BIGINT NOT NULL,
    -- Whether this is what is said now.
    stands BIGINT NOT NULL DEFAULT 1
);

CREATE UNIQUE INDEX wordings_stand ON wordings (community, cog, key, language) WHERE stands = 1;

-- Any message of ours is looked for by what its chat calls it, not only those of scripts.
DROP INDEX outbox_native;

CREATE INDEX outbox_native ON outbox (community, native) WHERE native IS NOT NULL;
