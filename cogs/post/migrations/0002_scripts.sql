-- Posts of scripts that an operator mended are kept beside those by hand.

ALTER TABLE post_posts ADD COLUMN script TEXT NOT NULL DEFAULT '';  -- empty: by hand

CREATE INDEX post_copies_effect ON post_copies (community, effect);
