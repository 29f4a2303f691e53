-- What scripts ask operators to do stands beside what cogs ask, in the core's table. An id says
-- when it was made: its upper bits are milliseconds since 2025.
INSERT INTO tasks (id, community, source, member, words, draft, asked_at, due_at, decision,
    decided_by, decided_at)
SELECT id, community, script, NULLIF(member, 0), words, draft, (id >> 22) + 1735689600000, due_at,
    decision, decided_by, decided_at
FROM sop_tasks;

DROP TABLE sop_tasks;
