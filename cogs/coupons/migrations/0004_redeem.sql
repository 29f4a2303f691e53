-- Coupons that were used: once each. One of a shared code has no coupon: nobody can tell whose.

CREATE TABLE coupons_redemptions (
    community BIGINT NOT NULL,
    id BIGINT NOT NULL,
    campaign BIGINT NOT NULL,
    coupon BIGINT,
    amount BIGINT,
    currency TEXT,
    order_ TEXT,
    partner TEXT,
    staff BIGINT,
    at BIGINT NOT NULL,
    undone_at BIGINT,
    PRIMARY KEY (community, id)
);

CREATE UNIQUE INDEX coupons_redemptions_once ON coupons_redemptions (community, coupon)
WHERE coupon IS NOT NULL AND undone_at IS NULL;

CREATE INDEX coupons_redemptions_of ON coupons_redemptions (community, campaign, at);

-- Who may redeem at the counter without being an operator.

CREATE TABLE coupons_staff (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    PRIMARY KEY (community, member)
);
