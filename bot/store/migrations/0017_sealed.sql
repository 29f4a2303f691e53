-- Effects with words that no row keeps in plain: 1 while they are sealed there, 0 once erased.

ALTER TABLE outbox ADD COLUMN sealed BIGINT NOT NULL DEFAULT 0;

CREATE INDEX outbox_sealed ON outbox (community, cog, ended_at) WHERE sealed = 1;
