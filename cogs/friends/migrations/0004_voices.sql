-- What members said for the page: `asked` for it by an operator, `given` with their consent, `shown`.
-- Whoever takes it back has no row any more.
CREATE TABLE friends_voices (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    id BIGINT NOT NULL,
    state TEXT NOT NULL,
    words TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (community, member),
    UNIQUE (community, id)
);
