-- Who came by whose link, the first time that they came; `here` is 1 while they are.
CREATE TABLE audience_invites (
    community BIGINT NOT NULL,
    member BIGINT NOT NULL,
    inviter TEXT NOT NULL,
    here BIGINT NOT NULL,
    PRIMARY KEY (community, member)
);

CREATE INDEX audience_invites_inviter ON audience_invites (community, inviter) WHERE here = 1;
