-- Who made an effect: a cog, and for a script its run and the path of the step.
ALTER TABLE outbox ADD COLUMN cog TEXT;

ALTER TABLE outbox ADD COLUMN run BIGINT;

ALTER TABLE outbox ADD COLUMN step TEXT;
