-- What sources cost, on the days on which operators typed it, in the currency's smallest unit.
CREATE TABLE funnel_costs (
    community BIGINT NOT NULL,
    source TEXT NOT NULL,
    day TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount BIGINT NOT NULL CHECK (amount > 0),
    PRIMARY KEY (community, source, day)
);
CREATE INDEX funnel_costs_by_day ON funnel_costs (community, day);

-- Who brought a newcomer, so that it can be told otherwise later.
ALTER TABLE funnel_people ADD COLUMN inviter BIGINT;
CREATE INDEX funnel_people_by_inviter ON funnel_people (community, inviter)
    WHERE inviter IS NOT NULL;
