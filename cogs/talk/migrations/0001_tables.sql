-- What was answered in threads; the text is kept only under a script's post, and both for days only.
CREATE TABLE talk_answers (
    community BIGINT NOT NULL,
    message TEXT NOT NULL,
    thread TEXT NOT NULL,
    member BIGINT NOT NULL,
    text TEXT,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, message)
);

CREATE INDEX talk_answers_thread ON talk_answers (community, thread);

CREATE INDEX talk_answers_at ON talk_answers (community, at);

CREATE INDEX talk_answers_member ON talk_answers (community, member);

CREATE TABLE talk_reactions (
    community BIGINT NOT NULL,
    message TEXT NOT NULL,
    member BIGINT NOT NULL,
    PRIMARY KEY (community, message, member)
);
