-- Since when an effect may be out, and what others became since then: for platforms that must
-- look for what they made before a crash.
ALTER TABLE outbox ADD COLUMN begun_at BIGINT;

UPDATE outbox SET begun_at = not_before WHERE state = 'sending';

CREATE INDEX outbox_ended ON outbox (ended_at) WHERE native IS NOT NULL;
