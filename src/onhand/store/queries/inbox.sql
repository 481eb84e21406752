-- The order in which they are served, everywhere below: the priority's rank (PRESSING in domain/matching/waiting.py), then the wait.

-- name: waiting_positions
SELECT id::text, row_number() OVER (ORDER BY coalesce(pressing, array_position('{urgent,promised,high}'::text[], state #>> '{handoff,priority}'), 4), waiting_since, id)
FROM conversation WHERE waiting_since IS NOT NULL;

-- name: position
SELECT count(*) FROM conversation
WHERE waiting_since IS NOT NULL AND (coalesce(pressing, array_position('{urgent,promised,high}'::text[], state #>> '{handoff,priority}'), 4), waiting_since, id) <= (%(rank)s, %(since)s, %(id)s::uuid);

-- name: turns_due
SELECT id::text FROM conversation WHERE turn_is_due;

-- name: translations_due
-- Agent and customer share no language, and something happened since the last translation.
SELECT c.id::text FROM conversation c JOIN agent a ON a.id = c.agent_id
WHERE c.status = 'with_agent' AND NOT c.state ->> 'language' = ANY(a.languages) AND coalesce((c.state ->> 'translated_seq')::int, 0) < c.seq;

-- name: expired_offers
SELECT id::text, state -> 'offer' ->> 'id', offered_to::text, offer_expires_at FROM conversation WHERE offer_expires_at <= %(now)s;

-- name: last_wrote_at
SELECT max((state -> 'last' ->> 'at')::timestamptz) FROM conversation
WHERE agent_id = %(agent_id)s::uuid AND state -> 'last' ->> 'author' = 'agent';

-- name: idle_open
SELECT id::text FROM conversation
WHERE status = 'open' AND state -> 'callback' IS NULL AND started_at < %(before)s AND (state -> 'last' ->> 'at') IS NOT NULL AND (state -> 'last' ->> 'at')::timestamptz < %(before)s
LIMIT 200;

-- name: counts
SELECT count(*) FILTER (WHERE status = 'waiting' OR status = 'offered'), count(*) FILTER (WHERE status = 'open')
FROM conversation WHERE status IN ('open', 'waiting', 'offered');

-- name: own_counts
SELECT a.id::text, (SELECT count(*) FROM conversation WHERE agent_id = a.id), (SELECT count(*) FROM conversation WHERE offered_to = a.id)
FROM unnest(%(agent_ids)s::uuid[]) AS a (id);

-- name: held_by
-- What these agents hold, are asked, or wrap up.
SELECT state::text FROM conversation
WHERE agent_id = ANY(%(ids)s::uuid[]) OR offered_to = ANY(%(ids)s::uuid[]) OR wrap_up_agent = ANY(%(ids)s::uuid[]);

-- name: list_waiting
SELECT state::text, waiting_since, id::text FROM conversation
WHERE waiting_since IS NOT NULL AND (%(search)s::text IS NULL OR state::text ILIKE %(search)s)
  AND (%(after_at)s::timestamptz IS NULL OR (coalesce(pressing, array_position('{urgent,promised,high}'::text[], state #>> '{handoff,priority}'), 4), waiting_since, id) > (
      (SELECT coalesce(before.pressing, array_position('{urgent,promised,high}'::text[], before.state #>> '{handoff,priority}'), 4) FROM conversation before WHERE before.id = %(after_id)s::uuid), %(after_at)s, %(after_id)s::uuid
  ))
ORDER BY coalesce(pressing, array_position('{urgent,promised,high}'::text[], state #>> '{handoff,priority}'), 4), waiting_since, id LIMIT %(limit)s;

-- name: list_by_status
SELECT state::text, started_at, id::text FROM conversation
WHERE status = ANY(%(statuses)s) AND (%(after_at)s::timestamptz IS NULL OR (started_at, id) < (%(after_at)s, %(after_id)s::uuid))
  AND (%(search)s::text IS NULL OR state::text ILIKE %(search)s)
ORDER BY started_at DESC, id DESC LIMIT %(limit)s;

-- name: related
SELECT state::text FROM conversation WHERE customer_id = %(customer_id)s AND id <> %(id)s::uuid ORDER BY started_at DESC LIMIT 20;
