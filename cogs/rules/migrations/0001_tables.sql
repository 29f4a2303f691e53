-- The rules as they were from `at` on. A correction keeps its number: nobody is asked again.
CREATE TABLE rules_versions (
    community BIGINT NOT NULL,
    version BIGINT NOT NULL,
    texts TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, version)
);

CREATE TABLE rules_accepted (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, member, version)
);

-- Who accepted an older version is told of a newer one once.
CREATE TABLE rules_told (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (community, member)
);

-- Where the rules stand for all to see.
CREATE TABLE rules_posts (
    community BIGINT PRIMARY KEY,
    post BIGINT NOT NULL
);

CREATE TABLE rules_drafts (
    community BIGINT NOT NULL,
    id BIGINT NOT NULL,
    member BIGINT NOT NULL,
    base BIGINT NOT NULL,
    texts TEXT NOT NULL,
    PRIMARY KEY (community, id)
);
