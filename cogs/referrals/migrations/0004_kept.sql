-- Whether the coupon of a reward that was taken back had been used before: its member has it still.
ALTER TABLE referrals_rewards ADD COLUMN kept BIGINT NOT NULL DEFAULT 0;
