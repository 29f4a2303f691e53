-- Rewards that were asked for while a raid lasts, or for somebody whom one left in doubt. `words`
-- stand above what is given. Each is given once, and its row goes with that.

CREATE TABLE coupons_waiting (
    community BIGINT NOT NULL,
    source TEXT NOT NULL,
    id BIGINT NOT NULL,
    campaign BIGINT NOT NULL,
    member BIGINT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (community, source)
);

CREATE UNIQUE INDEX coupons_waiting_id ON coupons_waiting (community, id);

-- A post before the opening and the one at the opening are one drop in two posts: `occasion` is the
-- first of them, by which members get one each and by which figures count; `opens_at` tells.
ALTER TABLE coupons_drops ADD COLUMN opens_at BIGINT;

ALTER TABLE coupons_drops ADD COLUMN occasion BIGINT;
