-- Who came in on a day, what a run has posted, and which run a post of the chat belongs to.
CREATE INDEX members_joined ON members (community, joined_at) WHERE joined_at IS NOT NULL;

CREATE INDEX outbox_run ON outbox (run) WHERE run IS NOT NULL;

CREATE INDEX outbox_native ON outbox (community, native)
    WHERE native IS NOT NULL AND run IS NOT NULL;
