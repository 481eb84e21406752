-- name: begin_practice!
INSERT INTO practice_run (id, person_id, scenario, language, began_at, lapses_at)
VALUES (%(id)s, %(person_id)s, %(scenario)s, %(language)s, %(began_at)s, %(lapses_at)s) ON CONFLICT (id) DO NOTHING;

-- name: practice_runs_of
SELECT id::text, person_id::text, scenario, language, began_at, ended_at, due_at, checklist::text FROM practice_run
WHERE person_id = ANY(%(person_ids)s::uuid[]) ORDER BY began_at, id;

-- name: practice_run
SELECT id::text, person_id::text, scenario, language, began_at, ended_at, due_at, checklist::text FROM practice_run WHERE id = %(id)s::uuid;

-- name: practice_is_due!
UPDATE practice_run SET due_at = %(due_at)s WHERE id = %(id)s AND ended_at IS NULL;

-- name: practice_due
SELECT id::text FROM practice_run WHERE due_at <= %(now)s ORDER BY due_at LIMIT 200;

-- name: practice_lapsed
SELECT id::text FROM practice_run WHERE ended_at IS NULL AND lapses_at <= %(now)s ORDER BY lapses_at LIMIT 200;

-- name: practice_looked_at!
-- Unless something was written meanwhile.
UPDATE practice_run SET due_at = NULL WHERE id = %(id)s AND due_at = %(due_at)s;

-- name: end_practice
UPDATE practice_run SET ended_at = %(ended_at)s, due_at = NULL, checklist = %(checklist)s::jsonb WHERE id = %(id)s AND ended_at IS NULL RETURNING id::text;
