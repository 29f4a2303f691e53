-- What rooms were like before the bot slowed or locked them, so that this ends exactly there; `ours`
-- is what it made of it, so that what somebody changed meanwhile stays.

CREATE TABLE discord_slowed (
    server TEXT NOT NULL,
    room TEXT NOT NULL,
    found BIGINT NOT NULL, -- seconds
    ours BIGINT NOT NULL,
    former BIGINT NOT NULL, -- what it was when ours was set, which an end of the process can leave
    PRIMARY KEY (server, room)
);
-- The permissions to write, of each overwrite of a locked room that the bot changed.
CREATE TABLE discord_locked (
    server TEXT NOT NULL,
    room TEXT NOT NULL,
    holder TEXT NOT NULL, -- a role's or a member's id
    kind BIGINT NOT NULL, -- 0 role, 1 member
    there BIGINT NOT NULL, -- whether there was an overwrite at all
    allow BIGINT NOT NULL,
    deny BIGINT NOT NULL,
    our_allow BIGINT NOT NULL,
    our_deny BIGINT NOT NULL,
    PRIMARY KEY (server, room, holder)
);
