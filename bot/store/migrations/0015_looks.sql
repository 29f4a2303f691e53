-- What operators ask for while everything else waits: what scripts posted, and what a hush holds.
CREATE INDEX outbox_of_scripts ON outbox (community, id) WHERE run IS NOT NULL;

CREATE INDEX outbox_pending ON outbox (community, id) WHERE state = 'pending';
