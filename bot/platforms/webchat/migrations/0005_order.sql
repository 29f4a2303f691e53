-- Who may not write, and who was put out. Nobody comes back as the member they were; one who is
-- banned does not come in again with the browser that they had.

CREATE TABLE webchat_muted (
    member TEXT PRIMARY KEY,
    until BIGINT NOT NULL
);

CREATE TABLE webchat_out (
    member TEXT PRIMARY KEY,
    community TEXT NOT NULL,
    browser BIGINT NOT NULL,
    banned BIGINT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE INDEX webchat_out_browser ON webchat_out (browser, community);
