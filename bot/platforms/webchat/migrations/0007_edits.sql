-- What was taken away keeps nothing of what it said, and a tab that was away asks what changed.

UPDATE webchat_messages SET text = '', buttons = '[]', offered = '[]', pictures = '[]'
    WHERE deleted_at IS NOT NULL;

DELETE FROM webchat_reactions
    WHERE message IN (SELECT id FROM webchat_messages WHERE deleted_at IS NOT NULL);

CREATE INDEX webchat_messages_edited ON webchat_messages (community, room, edited_at)
    WHERE edited_at IS NOT NULL;

CREATE INDEX webchat_messages_deleted ON webchat_messages (community, room, deleted_at)
    WHERE deleted_at IS NOT NULL;
