-- Other bots and webhooks whose spam was taken away, of which operators were told once.
CREATE TABLE guard_bots (
    community BIGINT NOT NULL,
    bot TEXT NOT NULL,
    told_at BIGINT NOT NULL,
    PRIMARY KEY (community, bot)
);
