-- Threads and pins. A message in a thread names the post that the thread is under, and so does
-- what a member did there, so that the answer to it comes there, too.

ALTER TABLE webchat_messages ADD COLUMN thread BIGINT;

ALTER TABLE webchat_messages ADD COLUMN pinned_at BIGINT;

ALTER TABLE webchat_actions ADD COLUMN thread BIGINT;

CREATE TABLE webchat_threads (
    message BIGINT PRIMARY KEY,
    effect_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    opened_at BIGINT NOT NULL
);

CREATE INDEX webchat_messages_thread ON webchat_messages (thread, id) WHERE thread IS NOT NULL;

CREATE INDEX webchat_messages_pinned ON webchat_messages (community, room, pinned_at)
    WHERE pinned_at IS NOT NULL;
