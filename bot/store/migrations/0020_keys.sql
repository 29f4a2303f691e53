-- Which keys have sealed texts here: what each makes of the same known words, and since when.
CREATE TABLE sealing_keys (
    digest TEXT NOT NULL PRIMARY KEY,
    since BIGINT NOT NULL
);
