-- Answers to the questions of a ready script, as far as an operator has given them; `edits` is 1
-- where they change a script that the community has already.
CREATE TABLE operate_drafts (
    community BIGINT NOT NULL,
    id BIGINT NOT NULL,
    member BIGINT NOT NULL,
    name TEXT NOT NULL,
    used TEXT NOT NULL,
    edits BIGINT NOT NULL,
    answers TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (community, id)
);
