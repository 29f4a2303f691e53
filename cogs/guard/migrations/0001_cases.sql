CREATE TABLE guard_numbers (
    community BIGINT NOT NULL PRIMARY KEY,
    last BIGINT NOT NULL
);

CREATE TABLE guard_cases (
    community BIGINT NOT NULL,
    number BIGINT NOT NULL,
    member BIGINT NOT NULL,
    kind TEXT NOT NULL,
    mode TEXT NOT NULL,
    action TEXT NOT NULL,
    standing TEXT NOT NULL,
    rules TEXT NOT NULL,
    score BIGINT NOT NULL,
    state TEXT NOT NULL,
    outcome TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    closed_at BIGINT,
    closed_by BIGINT,
    card BIGINT,
    kept BIGINT NOT NULL,
    PRIMARY KEY (community, number)
);

CREATE INDEX guard_cases_of_member ON guard_cases (community, member, opened_at);
CREATE INDEX guard_cases_asked ON guard_cases (community, number) WHERE state = 'asked';
CREATE INDEX guard_cases_by_age ON guard_cases (community, kept, opened_at);

CREATE TABLE guard_incidents (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    kind TEXT NOT NULL,
    number BIGINT NOT NULL,
    until BIGINT NOT NULL,
    PRIMARY KEY (community, member, kind)
);

CREATE TABLE guard_case_evidence (
    community BIGINT NOT NULL,
    number BIGINT NOT NULL,
    rule TEXT NOT NULL,
    what TEXT NOT NULL,
    weight BIGINT NOT NULL,
    disguises TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (community, number, rule, what)
);

CREATE TABLE guard_held (
    community BIGINT NOT NULL,
    room TEXT NOT NULL,
    message TEXT NOT NULL,
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    state TEXT NOT NULL,
    sealed TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (community, room, message)
);

CREATE INDEX guard_held_of_case ON guard_held (community, number, at);

CREATE TABLE guard_penalties (
    community BIGINT NOT NULL,
    number BIGINT NOT NULL,
    member BIGINT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    until BIGINT,
    counts_until BIGINT NOT NULL,
    letter BIGINT,
    effect BIGINT,
    PRIMARY KEY (community, number)
);

CREATE INDEX guard_penalties_of_member ON guard_penalties (community, member, counts_until);

CREATE TABLE guard_soft_lines (
    community BIGINT NOT NULL,
    room TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, room)
);

CREATE TABLE guard_case_counts (
    community BIGINT NOT NULL,
    month TEXT NOT NULL,
    kind TEXT NOT NULL,
    outcome TEXT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (community, month, kind, outcome)
);
