-- The rules of a round as they were when it opened, JSON; and which prize a gift is, 0 for the one gift.
ALTER TABLE friends_rounds ADD COLUMN rules TEXT NOT NULL DEFAULT '{}';
ALTER TABLE friends_gifts ADD COLUMN prize BIGINT NOT NULL DEFAULT 0;
