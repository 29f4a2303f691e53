-- Work in pages, each page a unit: what is to be done, for whom, and how far it is.
CREATE TABLE jobs (
    id BIGINT NOT NULL PRIMARY KEY,
    community BIGINT NOT NULL REFERENCES communities (id),
    -- <cog>.<name> of a @job.
    kind TEXT NOT NULL,
    args TEXT NOT NULL,
    member BIGINT NOT NULL,
    -- The event that asked for it, as far as an answer needs it.
    asked TEXT NOT NULL,
    cursor BIGINT NOT NULL,
    total BIGINT NOT NULL,
    begun_at BIGINT NOT NULL
);

-- Lines of communities for scripts to take turns through, beside those of the shared files.
CREATE TABLE content_topics (
    community BIGINT NOT NULL REFERENCES communities (id),
    topic TEXT NOT NULL,
    -- 1: its own lines stand in the place of the shared ones.
    replaces BIGINT NOT NULL,
    -- The number of the next line; none is given twice.
    next BIGINT NOT NULL,
    PRIMARY KEY (community, topic)
);

-- Lines that came together, and are seen together: state is filling, live or gone.
CREATE TABLE content_batches (
    id BIGINT NOT NULL PRIMARY KEY,
    community BIGINT NOT NULL REFERENCES communities (id),
    topic TEXT NOT NULL,
    state TEXT NOT NULL
);
CREATE INDEX content_batches_by_topic ON content_batches (community, topic, state);

CREATE TABLE content_lines (
    community BIGINT NOT NULL REFERENCES communities (id),
    batch BIGINT NOT NULL,
    number BIGINT NOT NULL,
    -- What tells equal lines.
    digest TEXT NOT NULL,
    -- Its languages, each between blanks.
    languages TEXT NOT NULL,
    texts TEXT NOT NULL,
    -- The name of one of the community's pictures, or nothing.
    image TEXT NOT NULL,
    PRIMARY KEY (batch, number)
);
CREATE INDEX content_lines_by_digest ON content_lines (batch, digest);
