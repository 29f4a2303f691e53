-- `about` is `message:<native id>`, `member:<our id>`, or `words:<id>` for what is about neither.
CREATE TABLE guard_reported (
    community BIGINT NOT NULL,
    id BIGINT NOT NULL,
    about TEXT NOT NULL,
    room TEXT,
    thread TEXT,
    message TEXT,
    author BIGINT,
    immune BIGINT NOT NULL,
    said TEXT NOT NULL,
    at BIGINT NOT NULL,
    card BIGINT,
    case_id BIGINT,
    decision TEXT,
    decided_by BIGINT,
    decided_at BIGINT,
    PRIMARY KEY (community, id)
);

CREATE UNIQUE INDEX guard_reported_open ON guard_reported (community, about)
    WHERE decision IS NULL;
CREATE INDEX guard_reported_case ON guard_reported (community, case_id);
CREATE INDEX guard_reported_at ON guard_reported (at);

CREATE TABLE guard_reports (
    community BIGINT NOT NULL,
    reported BIGINT NOT NULL,
    reporter BIGINT NOT NULL,
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    counts BIGINT NOT NULL,
    at BIGINT NOT NULL,
    told_at BIGINT,
    PRIMARY KEY (community, reported, reporter)
);

CREATE INDEX guard_reports_reporter ON guard_reports (community, reporter, at);

CREATE TABLE guard_appeals (
    community BIGINT NOT NULL,
    number BIGINT NOT NULL,
    member BIGINT NOT NULL,
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    card BIGINT,
    question TEXT,
    answer TEXT,
    decision TEXT,
    decided_by BIGINT,
    decided_at BIGINT,
    PRIMARY KEY (community, number)
);

CREATE TABLE guard_notes (
    community BIGINT NOT NULL,
    number BIGINT NOT NULL,
    id BIGINT NOT NULL,
    by_member BIGINT NOT NULL,
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, number, id)
);

CREATE TABLE guard_allowed (
    community BIGINT NOT NULL,
    site TEXT NOT NULL,
    by_member BIGINT,
    why TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, site)
);
