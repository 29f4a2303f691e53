CREATE TABLE tasks_posts (
    community BIGINT NOT NULL,
    task BIGINT NOT NULL,
    post BIGINT NOT NULL,
    PRIMARY KEY (community, task)
);
