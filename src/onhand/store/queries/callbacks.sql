-- name: hold_callback_place
-- The lowest free place of the slot, and of the slot in this language. Gives whether there was one, and whether it is ours: where another took it just now,
-- the unique index refuses, and it is tried again.
WITH free AS (
    SELECT (
        SELECT min(one) FROM generate_series(1, %(capacity)s::int) one WHERE one NOT IN (
            SELECT place FROM callback_place WHERE market = %(market)s AND starts_at = %(starts_at)s AND released_at IS NULL
        )
    ) AS place, (
        SELECT min(one) FROM generate_series(1, %(capacity_in_language)s::int) one WHERE one NOT IN (
            SELECT place_in_language FROM callback_place
            WHERE market = %(market)s AND starts_at = %(starts_at)s AND language = %(language)s AND released_at IS NULL
        )
    ) AS place_in_language
), held AS (
    INSERT INTO callback_place (id, conversation_id, market, language, starts_at, place, place_in_language, held_at)
    SELECT %(id)s::uuid, %(conversation_id)s::uuid, %(market)s, %(language)s, %(starts_at)s, place, place_in_language, %(now)s
    FROM free WHERE place IS NOT NULL AND place_in_language IS NOT NULL
    ON CONFLICT DO NOTHING RETURNING id
)
SELECT place IS NOT NULL AND place_in_language IS NOT NULL, EXISTS (SELECT 1 FROM held) FROM free;

-- name: release_callback_place!
UPDATE callback_place SET released_at = %(now)s WHERE id = %(id)s::uuid AND released_at IS NULL;

-- name: release_unused_places!
-- Held for somebody whose conversation does not have this callback: it was never booked, or is over.
UPDATE callback_place p SET released_at = %(now)s
WHERE p.released_at IS NULL AND p.held_at < %(held_before)s AND NOT EXISTS (
    SELECT 1 FROM conversation c WHERE c.id = p.conversation_id AND c.state #>> '{callback,id}' = p.id::text
);

-- name: taken_callback_places
SELECT starts_at, count(*)::int, count(*) FILTER (WHERE language = %(language)s)::int FROM callback_place
WHERE market = %(market)s AND released_at IS NULL AND starts_at >= %(since)s GROUP BY starts_at;

-- name: certified_people
-- How many are certified for the language in the market; null where nobody is certified for anything, and so nothing is known.
SELECT CASE WHEN EXISTS (SELECT 1 FROM certification WHERE withdrawn_at IS NULL) THEN (
    SELECT count(DISTINCT agent_id)::int FROM certification
    WHERE withdrawn_at IS NULL AND language IN ('', %(language)s) AND (market IN ('', %(market)s) OR %(market)s = '')
) END;

-- name: due_callbacks
-- Those for which time has brought something: to be reminded of, to begin, or missed.
SELECT conversation_id::text FROM promise
WHERE ended_at IS NULL AND callback_starts_at <= %(remind_until)s AND (
    (callback_begun_at IS NULL AND (callback_starts_at <= %(now)s OR NOT callback_reminded))
    OR (callback_begun_at IS NOT NULL AND NOT missed AND callback_ends_at <= %(now)s)
)
ORDER BY callback_starts_at LIMIT 500;
