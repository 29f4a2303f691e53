-- Where prizes are sent: the address sealed, and empty once it is erased.

CREATE TABLE coupons_prizes (
    community BIGINT NOT NULL,
    number BIGINT NOT NULL,
    coupon BIGINT NOT NULL,
    campaign BIGINT NOT NULL,
    member BIGINT NOT NULL,
    sealed TEXT NOT NULL,
    told_at BIGINT NOT NULL,
    sent_at BIGINT,
    PRIMARY KEY (community, number),
    UNIQUE (community, coupon)
);

CREATE INDEX coupons_prizes_kept ON coupons_prizes (community, sent_at) WHERE sealed <> '';

-- In which answers an address was shown, so that it can be erased there, too.

CREATE TABLE coupons_prizes_shown (
    community BIGINT NOT NULL,
    number BIGINT NOT NULL,
    effect BIGINT NOT NULL,
    PRIMARY KEY (community, number, effect)
);

-- The task that reminds operators of addresses that wait.

CREATE TABLE coupons_prizes_task (
    community BIGINT PRIMARY KEY,
    task BIGINT NOT NULL
);
