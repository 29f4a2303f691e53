-- Which rows of an imported table gave no code, and why; until the operator has the report.
CREATE TABLE coupons_faults (
    community BIGINT NOT NULL,
    batch BIGINT NOT NULL,
    row BIGINT NOT NULL,
    why TEXT NOT NULL,
    other BIGINT NOT NULL,
    PRIMARY KEY (community, batch, row)
);

-- How many codes of a made batch are still to come.
CREATE TABLE coupons_making (
    community BIGINT NOT NULL,
    batch BIGINT NOT NULL,
    campaign BIGINT NOT NULL,
    wanted BIGINT NOT NULL,
    made BIGINT NOT NULL,
    PRIMARY KEY (community, batch)
);

-- The books read these two alone, from end to end.
DROP INDEX coupons_codes_taken;

CREATE INDEX coupons_codes_taken ON coupons_codes (
    community, campaign, batch, coupon, number, void
)
WHERE coupon IS NOT NULL;

DROP INDEX coupons_coupons_state;

CREATE INDEX coupons_coupons_state ON coupons_coupons (
    community, campaign, tier, state, id, batch, number
);
