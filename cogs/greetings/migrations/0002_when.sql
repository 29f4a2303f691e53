-- When the turn was taken (UTC ms): so it is known how fast the lines are used.
ALTER TABLE greetings_turns ADD COLUMN at BIGINT NOT NULL DEFAULT 0;
