-- The streak that a check-in reached, and when (UTC ms) a day's card turns to the evening.
ALTER TABLE checkin_days ADD COLUMN streak BIGINT;

ALTER TABLE checkin_cards ADD COLUMN evening BIGINT;
