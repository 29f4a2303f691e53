-- What the words of a drop say that only the run knew which put it up: `told` is a JSON object of
-- values by their names, such as run.stock, for the edits that come later.
ALTER TABLE coupons_drops ADD COLUMN told TEXT NOT NULL DEFAULT '{}';
