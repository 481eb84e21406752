"""Contests, wellbeing, the peer room, the pulse."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    # What is contested is kept as it was told then.
    """
    CREATE TABLE contest (
        id uuid PRIMARY KEY,
        worker_id uuid NOT NULL,
        kind text NOT NULL,
        about text NOT NULL,
        decided_at timestamptz NOT NULL,
        reasons jsonb NOT NULL,
        decided_by text NOT NULL DEFAULT '',
        text text NOT NULL,
        opened_at timestamptz NOT NULL,
        answered_at timestamptz,
        answered_by text NOT NULL DEFAULT '',
        outcome text,
        answer text NOT NULL DEFAULT ''
    )
    """,
    "CREATE UNIQUE INDEX contest_once ON contest (worker_id, kind, about)",
    "CREATE INDEX contest_open ON contest (opened_at) WHERE answered_at IS NULL",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE contest")
