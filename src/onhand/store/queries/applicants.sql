-- name: email_is_taken
SELECT EXISTS (SELECT 1 FROM agent WHERE lower(email) = lower(%(email)s));

-- name: add_applicant
-- Once for an address: nothing where somebody applied with it already.
INSERT INTO applicant (id, first_name, name, email, languages, market, campaign, about, stage, stage_since, applied_at, consent_version, consented_at, token_hash)
VALUES (%(id)s, %(first_name)s, %(name)s, %(email)s, %(languages)s, %(market)s, %(campaign)s, %(about)s, %(stage)s, %(stage_since)s, %(applied_at)s,
    %(consent_version)s, %(consented_at)s, %(token_hash)s)
ON CONFLICT (lower(email)) DO NOTHING RETURNING id::text;

-- name: applicant
SELECT id::text, first_name, name, email, languages, market, campaign, about, stage, stage_since, applied_at, consent_version, consented_at, password_set
FROM applicant WHERE id = %(id)s::uuid;

-- name: applicant_of_token
SELECT id::text, first_name, name, email, languages, market, campaign, about, stage, stage_since, applied_at, consent_version, consented_at, password_set
FROM applicant WHERE token_hash = %(token_hash)s;

-- name: lock_applicant
SELECT stage FROM applicant WHERE id = %(id)s::uuid FOR UPDATE;

-- name: move_applicant!
UPDATE applicant SET stage = %(stage)s, stage_since = CASE WHEN stage = %(stage)s THEN stage_since ELSE %(now)s END WHERE id = %(id)s::uuid;

-- name: replace_applicant_link
UPDATE applicant SET token_hash = %(token_hash)s WHERE id = %(id)s::uuid RETURNING id::text;

-- name: applicants_page
-- Who has waited longest first; from the one after the cursor on.
SELECT id::text, first_name, name, email, languages, market, campaign, about, stage, stage_since, applied_at, consent_version, consented_at, password_set
FROM applicant
WHERE (%(stage)s::text IS NULL OR stage = %(stage)s) AND (%(language)s::text IS NULL OR %(language)s = ANY(languages))
  AND (%(campaign)s::text IS NULL OR campaign = %(campaign)s) AND (%(search)s::text IS NULL OR name ILIKE %(search)s OR email ILIKE %(search)s)
  AND (%(after_at)s::timestamptz IS NULL OR (applied_at, id) > (%(after_at)s, %(after_id)s::uuid))
ORDER BY applied_at, id LIMIT %(limit)s;

-- name: applicants_by_stage
SELECT stage, count(*) FROM applicant GROUP BY stage;

-- name: applicant_campaigns
SELECT DISTINCT campaign FROM applicant WHERE campaign <> '' ORDER BY campaign LIMIT 200;

-- name: attempts_of
SELECT id::text, person_id::text, test, kind, language, seed, began_at, finished_at, answers::text, score::text, counts::text, writing::text
FROM assessment_attempt WHERE person_id = %(person_id)s::uuid ORDER BY began_at;

-- name: begin_attempt
-- One of a test is open at a time: begun again, it is the same one.
WITH begun AS (
    INSERT INTO assessment_attempt (id, person_id, test, kind, language, seed, began_at)
    VALUES (%(id)s, %(person_id)s, %(test)s, %(kind)s, %(language)s, %(seed)s, %(began_at)s)
    ON CONFLICT (person_id, test) WHERE finished_at IS NULL DO NOTHING RETURNING id
)
SELECT id::text FROM begun
UNION ALL SELECT id::text FROM assessment_attempt WHERE person_id = %(person_id)s::uuid AND test = %(test)s AND finished_at IS NULL LIMIT 1;

-- name: finish_attempt
UPDATE assessment_attempt SET finished_at = %(finished_at)s, answers = %(answers)s::jsonb, score = %(score)s::jsonb, counts = %(counts)s::jsonb
WHERE id = %(id)s AND finished_at IS NULL RETURNING id::text;

-- name: score_writing
UPDATE assessment_attempt SET writing = %(writing)s::jsonb WHERE id = %(id)s AND person_id = %(person_id)s AND finished_at IS NOT NULL AND kind = 'writing' RETURNING id::text;

-- name: hire_agent
-- Nothing where the address is an agent's already: that one is not touched.
INSERT INTO agent (id, name, email, password_hash, role, languages, capacity)
VALUES (%(id)s, %(name)s, %(email)s, %(password_hash)s, 'agent', %(languages)s, %(capacity)s) ON CONFLICT DO NOTHING RETURNING id::text;

-- name: note_password_set
-- Once, by the link; afterwards signing in is the way.
UPDATE applicant SET password_set = true WHERE id = %(id)s AND stage = 'accepted' AND NOT password_set RETURNING id::text;

-- name: set_agent_password!
UPDATE agent SET password_hash = %(password_hash)s WHERE id = %(id)s;

-- name: forget_practice_conversations!
DELETE FROM conversation WHERE id IN (SELECT id FROM practice_run WHERE person_id = %(person_id)s) AND status = 'practice';

-- name: forget_practice_events!
DELETE FROM conversation_event WHERE conversation_id IN (SELECT id FROM practice_run WHERE person_id = %(person_id)s);

-- name: forget_practice_runs!
DELETE FROM practice_run WHERE person_id = %(person_id)s;

-- name: forget_attempts!
DELETE FROM assessment_attempt WHERE person_id = %(person_id)s;

-- name: forget_decisions!
DELETE FROM worker_decision WHERE worker_id = %(person_id)s;

-- name: forget_applicant!
DELETE FROM applicant WHERE id = %(person_id)s;
