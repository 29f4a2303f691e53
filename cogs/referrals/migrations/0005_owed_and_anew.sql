-- Why the coupon of a reward could not be given yet; nothing where none is owed.
ALTER TABLE referrals_rewards ADD COLUMN owed TEXT;
CREATE INDEX referrals_rewards_owed ON referrals_rewards (community, coupon)
    WHERE owed IS NOT NULL;

-- One card in the operators' room for each campaign whose coupons are owed.
CREATE TABLE referrals_owed (
    community BIGINT NOT NULL,
    campaign TEXT NOT NULL,
    post BIGINT NOT NULL,
    PRIMARY KEY (community, campaign)
);

-- Members of whom the chat said last that they manage it, and who may never have used a right here.
CREATE TABLE referrals_rights (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    PRIMARY KEY (community, member)
);

-- When it was told last that something may have been missed: who came before moved no counter since.
ALTER TABLE referrals_readings ADD COLUMN anew_at BIGINT NOT NULL DEFAULT 0;
