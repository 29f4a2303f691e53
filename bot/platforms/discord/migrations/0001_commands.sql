-- What each server was last given as its commands, so that it is given them again only when they
-- differ.

CREATE TABLE discord_commands (
    application TEXT NOT NULL,
    server TEXT NOT NULL,
    mark TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    PRIMARY KEY (application, server)
);
