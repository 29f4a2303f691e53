-- What becomes of a coming: joined, attributed or unknown, held, qualified, rewarded, reversed.
CREATE TABLE referrals_states (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    joined_at BIGINT NOT NULL,
    id BIGINT,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    since BIGINT NOT NULL,
    inviter BIGINT,
    source TEXT,
    confidence TEXT NOT NULL,
    evidence TEXT NOT NULL,
    candidates TEXT NOT NULL,
    made_at BIGINT,
    again BIGINT NOT NULL,
    passed_at BIGINT,
    part_at BIGINT,
    left_at BIGINT,
    decided_by BIGINT,
    rewarded_day TEXT,
    PRIMARY KEY (community, member, joined_at)
);
CREATE UNIQUE INDEX referrals_states_by_id ON referrals_states (community, id);
CREATE INDEX referrals_states_of_inviter ON referrals_states (community, inviter, state);
CREATE INDEX referrals_states_by_state ON referrals_states (community, state, since);
-- One person is one friend, however often they come.
CREATE UNIQUE INDEX referrals_states_paid ON referrals_states (community, member)
    WHERE state = 'rewarded';

-- What was given, each once for its source, which is its ledger entry's, too.
CREATE TABLE referrals_rewards (
    community BIGINT NOT NULL,
    source TEXT NOT NULL,
    member BIGINT NOT NULL,
    referral BIGINT,
    friends BIGINT,
    points BIGINT NOT NULL,
    coupon TEXT NOT NULL,
    at BIGINT NOT NULL,
    taken_back_at BIGINT,
    PRIMARY KEY (community, source)
);
CREATE INDEX referrals_rewards_of ON referrals_rewards (community, referral);
CREATE INDEX referrals_rewards_tiers ON referrals_rewards (community, member, friends);

-- Raids, while they last and after.
CREATE TABLE referrals_raids (
    community BIGINT NOT NULL,
    number BIGINT NOT NULL,
    began_at BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (community, number)
);

-- One card in the operators' room for each inviter, and until when it was reminded of.
CREATE TABLE referrals_cards (
    community BIGINT NOT NULL,
    inviter BIGINT NOT NULL,
    post BIGINT NOT NULL,
    PRIMARY KEY (community, inviter)
);
CREATE TABLE referrals_reminded (
    community BIGINT NOT NULL,
    referral BIGINT NOT NULL,
    PRIMARY KEY (community, referral)
);

-- Whom a newcomer named, and what that member said.
CREATE TABLE referrals_claims (
    community BIGINT NOT NULL,
    referral BIGINT NOT NULL,
    inviter BIGINT NOT NULL,
    asked_at BIGINT NOT NULL,
    answer TEXT,
    PRIMARY KEY (community, referral, inviter)
);
CREATE UNIQUE INDEX referrals_claims_open ON referrals_claims (community, referral)
    WHERE answer IS NULL;
CREATE INDEX referrals_claims_of_inviter ON referrals_claims (community, inviter);

-- When an inviter was last told how their friends are doing.
CREATE TABLE referrals_told (
    community BIGINT NOT NULL,
    inviter BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, inviter)
);
