-- A private message by the id of its effect; `person` is what the platform calls its member.
-- state: waiting, begun, kept (behind the button alone), shown (in an answer on its way), ended.
CREATE TABLE letters (
    id BIGINT PRIMARY KEY,
    platform TEXT NOT NULL,
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    person TEXT NOT NULL,
    state TEXT NOT NULL,
    why TEXT,
    since BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    begun_at BIGINT,
    answer BIGINT,
    ended_at BIGINT
);

CREATE INDEX letters_age ON letters (platform, id) WHERE state IN ('waiting', 'begun');

CREATE INDEX letters_due ON letters (platform, due_at) WHERE state IN ('waiting', 'begun');

CREATE INDEX letters_begun ON letters (platform, begun_at) WHERE begun_at IS NOT NULL;

CREATE INDEX letters_person ON letters (platform, person, begun_at) WHERE begun_at IS NOT NULL;

CREATE INDEX letters_open ON letters (community, member) WHERE state <> 'ended';

CREATE INDEX letters_since ON letters (platform, since) WHERE state <> 'ended';

CREATE INDEX letters_ended ON letters (platform, ended_at) WHERE state = 'ended';

-- Who wants none, until they take it back.
CREATE TABLE letters_stopped (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, member)
);

-- Whose private messages are closed to us, and until when none is tried.
CREATE TABLE letters_closed (
    platform TEXT NOT NULL,
    person TEXT NOT NULL,
    until BIGINT NOT NULL,
    PRIMARY KEY (platform, person)
);

-- A platform stopped the bot's private messages; `times` in a row, `until` none is tried.
CREATE TABLE letters_halted (
    platform TEXT PRIMARY KEY,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    until BIGINT NOT NULL,
    times BIGINT NOT NULL
);

-- Whose operators know of the halt that began at `at`.
CREATE TABLE letters_told (
    community BIGINT PRIMARY KEY,
    at BIGINT NOT NULL
);

-- The post with the button, for each community in which something waits.
CREATE TABLE letters_posts (
    community BIGINT PRIMARY KEY,
    post BIGINT,
    at BIGINT NOT NULL
);
