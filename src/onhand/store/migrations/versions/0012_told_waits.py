"""What a wait was estimated as, to learn from how long it was."""

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    # The first estimate of each request: its kind, and the gamma distribution that it was (domain/matching/wait_estimate.py).
    """
    ALTER TABLE promise
        ADD COLUMN estimated_at timestamptz,
        ADD COLUMN estimated_regime text,
        ADD COLUMN estimated_shape double precision,
        ADD COLUMN estimated_scale_seconds double precision
    """,
    "CREATE INDEX promise_estimated ON promise (estimated_at) WHERE estimated_at IS NOT NULL",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute(
        "ALTER TABLE promise DROP COLUMN estimated_at, DROP COLUMN estimated_regime, DROP COLUMN estimated_shape, "
        "DROP COLUMN estimated_scale_seconds"
    )
