-- Sentences that a member is about to change; what they typed, as JSON, once they did.
CREATE TABLE words_drafts (
    community BIGINT NOT NULL,
    id BIGINT NOT NULL,
    member BIGINT NOT NULL,
    cog TEXT NOT NULL,
    key TEXT NOT NULL,
    language TEXT NOT NULL,
    message TEXT NOT NULL,
    texts TEXT,
    PRIMARY KEY (community, id)
);

CREATE INDEX words_drafts_of ON words_drafts (community, member);
