-- Draws among those who join. `seed` is sealed until the end; `promise` is its hash, said at the
-- beginning, `seal` that of seed and marks, said at the close. `cursor`: how many were looked at.
CREATE TABLE coupons_draws (
    community BIGINT NOT NULL,
    id BIGINT NOT NULL,
    campaign BIGINT NOT NULL,
    number BIGINT NOT NULL,
    post BIGINT,
    room TEXT,
    words TEXT NOT NULL,
    winners BIGINT NOT NULL,
    closes_at BIGINT NOT NULL,
    seed TEXT NOT NULL,
    promise TEXT NOT NULL,
    seal TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    entered BIGINT NOT NULL DEFAULT 0,
    cursor BIGINT NOT NULL DEFAULT 0,
    won BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (community, id),
    UNIQUE (community, number)
);

-- Who takes part, each once; `mark` stands for them in the list that everybody may see.
CREATE TABLE coupons_entries (
    community BIGINT NOT NULL,
    draw BIGINT NOT NULL,
    member BIGINT NOT NULL,
    mark TEXT NOT NULL,
    place BIGINT,
    outcome TEXT,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, draw, member),
    UNIQUE (community, draw, mark)
);

CREATE INDEX coupons_entries_place ON coupons_entries (community, draw, place)
WHERE place IS NOT NULL;

-- What is given to all of an audience; `after` is the last member who was looked at.
CREATE TABLE coupons_gifts (
    community BIGINT NOT NULL,
    id BIGINT NOT NULL,
    campaign BIGINT NOT NULL,
    audience TEXT NOT NULL,
    after BIGINT NOT NULL DEFAULT 0,
    given BIGINT NOT NULL DEFAULT 0,
    passed BIGINT NOT NULL DEFAULT 0,
    state TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, id)
);
