-- Rooms that are slow or locked, who wrote last in a slow one, and doors that let nobody in.

CREATE TABLE webchat_held (
    community TEXT NOT NULL,
    room TEXT NOT NULL,
    slow BIGINT NOT NULL, -- seconds between two messages of a member
    locked BIGINT NOT NULL,
    writers TEXT NOT NULL, -- a JSON list of members who can write though it is locked
    PRIMARY KEY (community, room)
);

CREATE TABLE webchat_spoke (
    community TEXT NOT NULL,
    room TEXT NOT NULL,
    member TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (community, room, member)
);

CREATE TABLE webchat_shut (
    community TEXT PRIMARY KEY,
    until BIGINT NOT NULL
);
