-- The calendar reads what a community's scripts did in a month; runs of one member are not in it.
CREATE INDEX sop_runs_of_all ON sop_runs (community, id) WHERE member = 0;
