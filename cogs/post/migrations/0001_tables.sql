-- Posts that operators make by hand, their copies in the rooms, and what is done to those later.

CREATE TABLE post_posts (
    community BIGINT NOT NULL,
    number BIGINT NOT NULL,     -- what operators call it
    author BIGINT NOT NULL,
    state TEXT NOT NULL,        -- draft, asked, scheduled, held, sent, recalled, dropped
    at BIGINT,                  -- when it goes out, or went out, UTC ms; NULL: at once
    turn BIGINT NOT NULL,       -- grows with every change, so that what was seen is what is sent
    body TEXT NOT NULL,         -- JSON
    fix TEXT NOT NULL,          -- JSON: corrected texts by language that are not out yet
    changed_by BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (community, number)
);

CREATE INDEX post_posts_by_state ON post_posts (community, state, at);

CREATE TABLE post_copies (
    community BIGINT NOT NULL,
    number BIGINT NOT NULL,
    room TEXT NOT NULL,         -- native id
    effect BIGINT NOT NULL,
    language TEXT NOT NULL,     -- of the version that stands there
    gone BIGINT NOT NULL,       -- 1: taken back
    PRIMARY KEY (community, number, room)
);

CREATE TABLE post_works (
    community BIGINT NOT NULL,
    id BIGINT NOT NULL,
    number BIGINT NOT NULL,
    kind TEXT NOT NULL,         -- correct, recall
    progress BIGINT,            -- the post in the operators' room that tells of it
    member BIGINT NOT NULL,
    begun_at BIGINT NOT NULL,
    told BIGINT NOT NULL,       -- how many rooms were done when it was told last
    over BIGINT NOT NULL,
    PRIMARY KEY (community, id)
);

CREATE TABLE post_tries (
    community BIGINT NOT NULL,
    work BIGINT NOT NULL,
    room TEXT NOT NULL,
    effect BIGINT NOT NULL,     -- the edit, or what takes it away
    PRIMARY KEY (community, work, room)
);
