-- name: article_revision
SELECT revision FROM article_revision;

-- name: articles
SELECT slug, title, url, language, market, body, questions, source, version, changed_at, vectors_of, vectors
FROM article ORDER BY slug, language, market;

-- name: article_summaries
SELECT slug, title, url, language, market, source, version, changed_at, length(body) FROM article ORDER BY source, slug, language, market;

-- name: put_article!
INSERT INTO article (slug, title, url, language, market, body, questions, source, changed_at, vectors_of, vectors)
VALUES (%(slug)s, %(title)s, %(url)s, %(language)s, %(market)s, %(body)s, %(questions)s, %(source)s, %(now)s, %(vectors_of)s, %(vectors)s)
ON CONFLICT (slug, language, market) DO UPDATE SET title = excluded.title, url = excluded.url, body = excluded.body, questions = excluded.questions,
    source = excluded.source, changed_at = excluded.changed_at, vectors_of = excluded.vectors_of, vectors = excluded.vectors, version = article.version + 1;

-- name: take_over_article!
-- It says the same as before, but another source has it now.
UPDATE article SET source = %(source)s WHERE slug = %(slug)s AND language = %(language)s AND market = %(market)s;

-- name: remove_article!
DELETE FROM article WHERE slug = %(slug)s AND language = %(language)s AND market = %(market)s;

-- name: raise_article_revision!
UPDATE article_revision SET revision = revision + 1;

-- name: lock_articles
SELECT pg_try_advisory_lock(7010003);

-- name: unlock_articles
SELECT pg_advisory_unlock(7010003);
