-- What members bought: each order once for each source. One that was cancelled stays, so that
-- whoever tells of it again, or late, changes nothing.

CREATE TABLE coupons_orders (
    community BIGINT NOT NULL,
    source TEXT NOT NULL,
    order_ TEXT NOT NULL,
    member BIGINT,
    campaign BIGINT,
    coupon BIGINT,
    amount BIGINT NOT NULL,
    currency TEXT NOT NULL,
    at BIGINT NOT NULL,
    items TEXT NOT NULL,
    state TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (community, source, order_)
);

CREATE INDEX coupons_orders_of ON coupons_orders (community, member, at)
WHERE member IS NOT NULL AND state = 'paid';

CREATE INDEX coupons_orders_with ON coupons_orders (community, campaign)
WHERE campaign IS NOT NULL;
