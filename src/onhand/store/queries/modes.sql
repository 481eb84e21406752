-- name: errand_modes
-- What is set now: the last word on each place; a mode of NULL took an earlier one back.
SELECT errand, mode, market, language FROM (
    SELECT DISTINCT ON (errand, market, language) errand, mode, market, language
    FROM errand_mode ORDER BY errand, market, language, id DESC
) latest WHERE mode IS NOT NULL ORDER BY errand, market, language;

-- name: set_errand_mode
WITH written AS (
    INSERT INTO errand_mode (errand, market, language, mode, set_by, set_at)
    VALUES (%(errand)s, %(market)s, %(language)s, %(mode)s, %(set_by)s, %(set_at)s)
)
SELECT pg_notify('onhand_modes', '');
