-- What went on in communities, day by day, and the questions that nobody answered yet.

CREATE TABLE figures_since (
    community BIGINT PRIMARY KEY,
    at BIGINT NOT NULL
);

CREATE TABLE figures_people (
    community BIGINT NOT NULL,
    day TEXT NOT NULL,
    figure TEXT NOT NULL,
    member BIGINT NOT NULL,
    PRIMARY KEY (community, day, figure, member)
);

CREATE TABLE figures_days (
    community BIGINT NOT NULL,
    day TEXT NOT NULL,
    figure TEXT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (community, day, figure)
);

CREATE TABLE figures_questions (
    community BIGINT NOT NULL,
    message TEXT NOT NULL,
    room TEXT NOT NULL,
    thread TEXT NOT NULL,
    member BIGINT NOT NULL,
    text TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, message)
);

-- What failed is asked for by the day; next to nothing of all that is said does.
CREATE INDEX outbox_failed ON outbox (community, ended_at) WHERE state IN ('refused', 'unclear');
