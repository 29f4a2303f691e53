-- Pictures under the bot's posts. The file is kept by its hash, so that a post shows what it showed
-- on the day it was made, whatever became of the operators' folder.

CREATE TABLE webchat_pictures (
    hash TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    data BLOB NOT NULL
);

ALTER TABLE webchat_messages ADD COLUMN pictures TEXT NOT NULL DEFAULT '[]';
