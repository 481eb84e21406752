-- name: put_shift!
-- One that is there already, for the same market, language, skill and time, changes how many are wanted and the bonus.
INSERT INTO shift (id, market, language, skill, starts_at, ends_at, wanted, bonus_percent, planned_by, planned_at)
VALUES (%(id)s, %(market)s, %(language)s, %(skill)s, %(starts_at)s, %(ends_at)s, %(wanted)s, %(bonus_percent)s, %(by)s, %(now)s)
ON CONFLICT (market, language, skill, starts_at, ends_at) WHERE cancelled_at IS NULL
DO UPDATE SET wanted = excluded.wanted, bonus_percent = excluded.bonus_percent, planned_by = excluded.planned_by, planned_at = excluded.planned_at;

-- name: cancel_shift
-- Whoever had claimed it is told by their claim's state.
WITH cancelled AS (
    UPDATE shift SET cancelled_at = %(now)s WHERE id = %(id)s::uuid AND cancelled_at IS NULL RETURNING id
), claims AS (
    UPDATE shift_claim SET state = 'cancelled', ended_at = %(now)s
    WHERE shift_id IN (SELECT id FROM cancelled) AND state IN ('claimed', 'asked') RETURNING id
)
SELECT (SELECT count(*) FROM cancelled), (SELECT count(*) FROM claims);

-- name: shifts_between
-- In order of their beginning. An empty market, language or skill in the question: every one.
SELECT s.id::text, s.market, s.language, s.skill, s.starts_at, s.ends_at, s.wanted,
    (SELECT count(*) FROM shift_claim c WHERE c.shift_id = s.id AND c.state IN ('claimed', 'asked'))::int,
    s.bonus_percent, s.jump_on_at, s.cancelled_at
FROM shift s
WHERE s.ends_at > %(since)s AND s.starts_at < %(until)s AND s.cancelled_at IS NULL
  AND (%(market)s = '' OR s.market IN ('', %(market)s)) AND (%(skill)s = '' OR s.skill = %(skill)s)
  AND (%(languages)s::text[] IS NULL OR s.language = ANY(%(languages)s::text[]))
  AND (%(after_at)s::timestamptz IS NULL OR (s.starts_at, s.id) > (%(after_at)s, %(after_id)s::uuid))
ORDER BY s.starts_at, s.id LIMIT %(limit)s;

-- name: shift_by_id
SELECT s.id::text, s.market, s.language, s.skill, s.starts_at, s.ends_at, s.wanted,
    (SELECT count(*) FROM shift_claim c WHERE c.shift_id = s.id AND c.state IN ('claimed', 'asked'))::int,
    s.bonus_percent, s.jump_on_at, s.cancelled_at
FROM shift s WHERE s.id = %(id)s::uuid;

-- name: lock_for_claims
-- One claim of an agent's, and one to a shift, at a time; always in this order.
SELECT id FROM agent WHERE id = ANY(%(agent_ids)s::uuid[]) ORDER BY id FOR UPDATE;

-- name: lock_shift
SELECT id FROM shift WHERE id = %(id)s::uuid FOR UPDATE;

-- name: claims_of
SELECT c.id::text, c.agent_id::text, c.claimed_at, c.state, c.bonus_percent, c.asked_at, c.answer, c.offered_to,
    s.id::text, s.market, s.language, s.skill, s.starts_at, s.ends_at, s.wanted, 0, s.bonus_percent, s.jump_on_at, s.cancelled_at
FROM shift_claim c JOIN shift s ON s.id = c.shift_id
WHERE c.agent_id = %(agent_id)s::uuid AND s.ends_at > %(since)s AND s.starts_at < %(until)s ORDER BY s.starts_at, c.claimed_at;

-- name: claim_by_id
SELECT c.id::text, c.agent_id::text, c.claimed_at, c.state, c.bonus_percent, c.asked_at, c.answer, c.offered_to,
    s.id::text, s.market, s.language, s.skill, s.starts_at, s.ends_at, s.wanted, 0, s.bonus_percent, s.jump_on_at, s.cancelled_at
FROM shift_claim c JOIN shift s ON s.id = c.shift_id WHERE c.id = %(id)s::uuid;

-- name: claims_of_shifts
SELECT c.id::text, c.shift_id::text, c.agent_id::text, a.name, c.state, c.asked_at, c.answer
FROM shift_claim c JOIN agent a ON a.id = c.agent_id
WHERE c.shift_id = ANY(%(shift_ids)s::uuid[]) AND c.state NOT IN ('released', 'swapped', 'cancelled') ORDER BY c.claimed_at, c.id;

-- name: claims_begun
-- Claims whose shift has begun and whose end is not yet known.
SELECT c.id::text, c.agent_id::text, c.claimed_at, c.state, c.bonus_percent, c.asked_at, c.answer, c.offered_to,
    s.id::text, s.market, s.language, s.skill, s.starts_at, s.ends_at, s.wanted, 0, s.bonus_percent, s.jump_on_at, s.cancelled_at
FROM shift_claim c JOIN shift s ON s.id = c.shift_id
WHERE c.state IN ('claimed', 'asked') AND s.starts_at <= %(now)s AND s.cancelled_at IS NULL ORDER BY s.starts_at, c.id;

-- name: swaps_offered
-- Places that colleagues would pass on, to this agent or to everybody.
SELECT c.id::text, c.agent_id::text, c.claimed_at, c.state, c.bonus_percent, c.asked_at, c.answer, c.offered_to,
    s.id::text, s.market, s.language, s.skill, s.starts_at, s.ends_at, s.wanted, 0, s.bonus_percent, s.jump_on_at, s.cancelled_at
FROM shift_claim c JOIN shift s ON s.id = c.shift_id
WHERE c.state = 'claimed' AND c.offered_to IN ('', %(agent_id)s) AND c.agent_id <> %(agent_id)s::uuid
  AND s.starts_at > %(now)s AND s.cancelled_at IS NULL ORDER BY s.starts_at, c.id LIMIT 200;

-- name: add_claim!
INSERT INTO shift_claim (id, shift_id, agent_id, claimed_at, state, bonus_percent)
VALUES (%(id)s, %(shift_id)s, %(agent_id)s, %(now)s, 'claimed', %(bonus_percent)s);

-- name: move_claim
-- Only from a state in which nothing else has happened to it meanwhile.
UPDATE shift_claim SET state = %(state)s, asked_at = coalesce(%(asked_at)s, asked_at), answer = coalesce(%(answer)s, answer),
    offered_to = CASE WHEN %(state)s = 'claimed' THEN offered_to END,
    ended_at = CASE WHEN %(state)s IN ('claimed', 'asked') THEN NULL ELSE %(now)s END
WHERE id = %(id)s::uuid AND state = ANY(%(from_states)s) RETURNING id::text;

-- name: offer_swap
UPDATE shift_claim SET offered_to = %(offered_to)s WHERE id = %(id)s::uuid AND agent_id = %(agent_id)s::uuid AND state = 'claimed' RETURNING id::text;

-- name: shifts_with_gaps
-- With places left, beginning before `before` and not over, for which colleagues were not called yet.
SELECT * FROM (
    SELECT s.id::text, s.market, s.language, s.skill, s.starts_at, s.ends_at, s.wanted,
        (SELECT count(*) FROM shift_claim c WHERE c.shift_id = s.id AND c.state IN ('claimed', 'asked'))::int AS claimed,
        s.bonus_percent, s.jump_on_at, s.cancelled_at
    FROM shift s
    WHERE s.cancelled_at IS NULL AND s.jump_on_at IS NULL AND s.starts_at < %(before)s AND s.ends_at > %(now)s
) open WHERE claimed < wanted ORDER BY starts_at LIMIT 500;

-- name: call_for_shift
UPDATE shift SET jump_on_at = %(now)s, bonus_percent = greatest(bonus_percent, %(bonus_percent)s)
WHERE id = %(id)s::uuid AND jump_on_at IS NULL RETURNING id::text;
