-- What came of events in which a screen found something: one that is told again is not judged again.

CREATE TABLE screened (
    community BIGINT NOT NULL,
    cause TEXT NOT NULL,
    stopped BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, cause)
);

CREATE INDEX screened_by_time ON screened (at);
