-- What programs of shops are still to be told. A letter that was taken goes; a dead one waits for
-- an operator. What it says is sealed.

CREATE TABLE coupons_letters (
    community BIGINT NOT NULL,
    id BIGINT NOT NULL,
    hook TEXT NOT NULL,
    event TEXT NOT NULL,
    sealed TEXT NOT NULL,
    state TEXT NOT NULL,
    tries BIGINT NOT NULL,
    why TEXT NOT NULL,
    status BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    tried_at BIGINT,
    PRIMARY KEY (community, id)
);

CREATE INDEX coupons_letters_of ON coupons_letters (community, hook, state, id);

-- How many of its letters each program took, and when the last.

CREATE TABLE coupons_hooks (
    community BIGINT NOT NULL,
    hook TEXT NOT NULL,
    taken BIGINT NOT NULL,
    taken_at BIGINT NOT NULL,
    PRIMARY KEY (community, hook)
);
