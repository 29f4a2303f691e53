-- What is given, to whom and when. `body` is the campaign as JSON, without any code; `written` is
-- how it stands in config.yaml, where that promises otherwise than what was given already. `typed`
-- is a digest of the codes that are written with it. `raid` is the guard's raid that paused it.
-- `round` counts its drops, `before` is how many were given before the last one.
CREATE TABLE coupons_campaigns (
    community BIGINT NOT NULL,
    id BIGINT NOT NULL,
    name TEXT NOT NULL,
    origin TEXT NOT NULL,
    body TEXT NOT NULL,
    written TEXT NOT NULL,
    style TEXT NOT NULL,
    state TEXT NOT NULL,
    opens_at BIGINT,
    closes_at BIGINT,
    typed TEXT NOT NULL DEFAULT '',
    test BIGINT NOT NULL DEFAULT 0,
    raid BIGINT,
    round BIGINT NOT NULL DEFAULT 0,
    before BIGINT NOT NULL DEFAULT 0,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (community, id),
    UNIQUE (community, name)
);

-- How many are left, by tier; '' is for all. Only a guarded UPDATE takes from it.
CREATE TABLE coupons_stock (
    community BIGINT NOT NULL,
    campaign BIGINT NOT NULL,
    tier TEXT NOT NULL,
    total BIGINT NOT NULL,
    left_ BIGINT NOT NULL CHECK (left_ >= 0),
    claimed BIGINT NOT NULL CHECK (claimed >= 0),
    void BIGINT NOT NULL CHECK (void >= 0),
    PRIMARY KEY (community, campaign, tier),
    CHECK (left_ + claimed + void = total)
);

-- Codes that came together. They count once the batch is live, in the unit that raises the stock.
CREATE TABLE coupons_batches (
    community BIGINT NOT NULL,
    campaign BIGINT NOT NULL,
    batch BIGINT NOT NULL,
    state TEXT NOT NULL,
    count BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (community, batch)
);

CREATE INDEX coupons_batches_of ON coupons_batches (community, campaign, batch);

-- The codes, sealed; `coupon` is who has it. The one code of a shared campaign has none.
CREATE TABLE coupons_codes (
    community BIGINT NOT NULL,
    campaign BIGINT NOT NULL,
    batch BIGINT NOT NULL,
    number BIGINT NOT NULL,
    digest TEXT NOT NULL,
    sealed TEXT NOT NULL,
    coupon BIGINT,
    void BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (community, batch, number),
    UNIQUE (community, digest)
);

CREATE INDEX coupons_codes_free ON coupons_codes (community, campaign, batch, number)
WHERE coupon IS NULL AND void = 0;

CREATE INDEX coupons_codes_taken ON coupons_codes (community, campaign, batch, coupon)
WHERE coupon IS NOT NULL AND void = 0;

CREATE INDEX coupons_codes_void ON coupons_codes (community, campaign, batch) WHERE void = 1;

-- What members hold: one code given once. `answer` is the effect that showed it last while it was
-- not known to have arrived, `unsure` that one before may have been seen; `remind_at` is when its holder is told once that it ends.
CREATE TABLE coupons_coupons (
    community BIGINT NOT NULL,
    id BIGINT NOT NULL,
    campaign BIGINT NOT NULL,
    member BIGINT NOT NULL,
    n BIGINT NOT NULL,
    batch BIGINT NOT NULL,
    number BIGINT NOT NULL,
    tier TEXT NOT NULL,
    way TEXT NOT NULL,
    state TEXT NOT NULL,
    source TEXT,
    answer BIGINT,
    unsure BIGINT NOT NULL DEFAULT 0,
    claimed_at BIGINT NOT NULL,
    delivered_at BIGINT,
    redeemed_at BIGINT,
    expires_at BIGINT,
    remind_at BIGINT,
    PRIMARY KEY (community, id),
    UNIQUE (community, campaign, member, n)
);

CREATE UNIQUE INDEX coupons_coupons_source ON coupons_coupons (community, source)
WHERE source IS NOT NULL;

CREATE INDEX coupons_coupons_answer ON coupons_coupons (community, answer)
WHERE answer IS NOT NULL AND state = 'claimed';

CREATE INDEX coupons_coupons_due ON coupons_coupons (community, expires_at)
WHERE expires_at IS NOT NULL AND state IN ('claimed', 'delivered');

CREATE INDEX coupons_coupons_remind ON coupons_coupons (community, remind_at)
WHERE remind_at IS NOT NULL;

CREATE INDEX coupons_coupons_member ON coupons_coupons (community, member, id);

CREATE INDEX coupons_coupons_state ON coupons_coupons (community, campaign, tier, state);

-- Who came when nothing was left, each counted once in a round, in the order in which they came.
CREATE TABLE coupons_missed (
    community BIGINT NOT NULL,
    campaign BIGINT NOT NULL,
    round BIGINT NOT NULL,
    member BIGINT NOT NULL,
    rank BIGINT NOT NULL,
    PRIMARY KEY (community, campaign, round, member)
);

CREATE INDEX coupons_missed_rank ON coupons_missed (community, campaign, round, rank);

-- The posts with the button; `shown` is what the post says now, in short, `before` how many of the
-- campaign were given before it.
CREATE TABLE coupons_drops (
    community BIGINT NOT NULL,
    id BIGINT NOT NULL,
    campaign BIGINT NOT NULL,
    post BIGINT,
    words TEXT NOT NULL,
    state TEXT NOT NULL,
    shown TEXT NOT NULL DEFAULT '',
    last_call TEXT,
    before BIGINT NOT NULL DEFAULT 0,
    began_at BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (community, id)
);

CREATE INDEX coupons_drops_of ON coupons_drops (community, campaign, state);

-- While a raid lasts, nothing is given by a button; and nothing to those whom it holds.
CREATE TABLE coupons_raids (
    community BIGINT NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (community, number)
);

CREATE TABLE coupons_held (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    PRIMARY KEY (community, member)
);

-- What goes through all coupons of a campaign, page by page: `after` is how far it is. `message` is
-- what their holders are told, `good` the campaign that makes good for what is made void.
CREATE TABLE coupons_errands (
    community BIGINT NOT NULL,
    id BIGINT NOT NULL,
    campaign BIGINT NOT NULL,
    kind TEXT NOT NULL,
    message TEXT NOT NULL,
    good BIGINT,
    member BIGINT,
    state TEXT NOT NULL,
    after BIGINT NOT NULL DEFAULT 0,
    done BIGINT NOT NULL DEFAULT 0,
    short BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (community, id)
);
