"""The company's help articles, with what they are found by."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

STATEMENTS = (
    # `vectors` are those of the article's texts in their order, float32, and `vectors_of` says of which texts and which model: plain bytes, as they are
    # compared in memory (docs/decisions/0007-articles-are-ranked-in-memory.md) and a PostgreSQL without pgvector will do.
    """
    CREATE TABLE article (
        slug text NOT NULL,
        language text NOT NULL,
        market text NOT NULL DEFAULT '',
        title text NOT NULL,
        url text NOT NULL,
        questions text[] NOT NULL DEFAULT '{}',
        body text NOT NULL,
        source text NOT NULL,
        version integer NOT NULL DEFAULT 1 CHECK (version > 0),
        changed_at timestamptz NOT NULL,
        vectors_of bytea NOT NULL,
        vectors bytea NOT NULL,
        PRIMARY KEY (slug, language, market)
    )
    """,
    "CREATE INDEX article_source ON article (source)",
    # One row: what rises with every change of an article, so that whoever has read them knows whether to read them again.
    """
    CREATE TABLE article_revision (
        revision bigint NOT NULL,
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row)
    )
    """,
    "INSERT INTO article_revision (revision) VALUES (0)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE article, article_revision")
