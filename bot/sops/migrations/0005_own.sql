-- Scripts that operators switched on or off, whatever their files say.
CREATE TABLE sop_switched (
    community BIGINT NOT NULL,
    script TEXT NOT NULL,
    is_on BIGINT NOT NULL,
    member BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, script)
);

INSERT INTO sop_switched (community, script, is_on, member, at)
SELECT community, script, 1, member, at FROM sop_added;

DROP TABLE sop_added;

-- The scripts of one community alone, every version of each; a text is empty where it was taken
-- away. `switched` is what an operator had wanted of the name before it was added.
CREATE TABLE sop_own (
    community BIGINT NOT NULL,
    script TEXT NOT NULL,
    number BIGINT NOT NULL,
    change TEXT NOT NULL,
    body TEXT NOT NULL,
    member BIGINT,
    at BIGINT NOT NULL,
    switched BIGINT,
    PRIMARY KEY (community, script, number)
);

-- Which version stands in the file.
CREATE TABLE sop_own_files (
    community BIGINT NOT NULL,
    script TEXT NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (community, script)
);
