-- What answers of a question give and take as tags, as JSON: {"yes": ["riga", ""]}.
ALTER TABLE sop_questions ADD COLUMN gives TEXT;
