CREATE TABLE till_sales (
    community BIGINT NOT NULL,
    id BIGINT NOT NULL,
    item TEXT NOT NULL,
    amount BIGINT NOT NULL,
    PRIMARY KEY (community, id)
);
