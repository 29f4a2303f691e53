-- Whether the guard only observes here: `soft` by the options, `by-hand`, or `enforced`, until it
-- asks; `told` is up to when operators read what it would have done, `card` the post that asks.
CREATE TABLE guard_soft (
    community BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT NOT NULL,
    told BIGINT NOT NULL,
    card BIGINT,
    by_member BIGINT,
    at BIGINT
);

-- Cases in which something would have been removed or held, had it not been observed only.
CREATE TABLE guard_would (
    community BIGINT NOT NULL,
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    card BIGINT,
    PRIMARY KEY (community, number)
);

CREATE INDEX guard_would_by_age ON guard_would (community, at);

-- What was found in messages, without their texts: how surely each rule hit, in thousandths.
CREATE TABLE guard_features (
    community BIGINT NOT NULL,
    room TEXT NOT NULL,
    message TEXT NOT NULL,
    at BIGINT NOT NULL,
    member BIGINT NOT NULL,
    standing TEXT NOT NULL,
    hints TEXT NOT NULL,
    PRIMARY KEY (community, room, message)
);

CREATE INDEX guard_features_by_age ON guard_features (community, at);
