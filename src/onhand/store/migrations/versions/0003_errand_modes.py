"""How much of each errand the assistant may do by itself."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

STATEMENTS = (
    # An empty market or language: every one. Who set it and when is kept, also of what was set before.
    """
    CREATE TABLE errand_mode (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        errand text NOT NULL,
        market text NOT NULL DEFAULT '',
        language text NOT NULL DEFAULT '',
        mode text CHECK (mode IN ('off', 'shadow', 'suggest', 'approve', 'autonomous')),
        set_by text NOT NULL,
        set_at timestamptz NOT NULL
    )
    """,
    "CREATE INDEX errand_mode_place ON errand_mode (errand, market, language, id DESC)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE errand_mode")
