-- The pictures of a community, by the names that its operators gave them.
CREATE TABLE media (
    community BIGINT NOT NULL REFERENCES communities (id),
    name TEXT NOT NULL,
    -- For whom it is; empty: for all who have none of their own.
    language TEXT NOT NULL,
    -- Its name among the kept files.
    file TEXT NOT NULL,
    alt TEXT NOT NULL,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    size BIGINT NOT NULL,
    added_by BIGINT NOT NULL,
    added_at BIGINT NOT NULL,
    PRIMARY KEY (community, name, language)
);
