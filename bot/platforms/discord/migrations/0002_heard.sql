-- Of which span everything was heard that happened in a server: what came later is reconciled,
-- and who was there before it is no newcomer.
CREATE TABLE discord_heard (
    server TEXT PRIMARY KEY,
    since BIGINT NOT NULL,
    until BIGINT NOT NULL
);
