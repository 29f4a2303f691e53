-- Until when everything was heard that happened in a server: what came later is reconciled.
CREATE TABLE discord_heard (
    server TEXT PRIMARY KEY,
    until BIGINT NOT NULL
);
