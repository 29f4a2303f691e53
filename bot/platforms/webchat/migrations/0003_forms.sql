-- Forms that were opened for one member. nonce is that of the action which asked, so that its tab
-- knows it; sent_by is the action that sent it, once. Rows are dropped after a month.

CREATE TABLE webchat_forms (
    id BIGINT PRIMARY KEY,
    effect_key TEXT NOT NULL UNIQUE,
    community TEXT NOT NULL,
    room TEXT NOT NULL,
    thread BIGINT,
    member TEXT NOT NULL,
    nonce TEXT NOT NULL,
    sheet TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    sent_by BIGINT
);

CREATE INDEX webchat_forms_member ON webchat_forms (member, opened_at) WHERE sent_by IS NULL;
