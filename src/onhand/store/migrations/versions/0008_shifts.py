"""Open shifts and claims to them."""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    """
    CREATE TABLE shift (
        id uuid PRIMARY KEY,
        market text NOT NULL DEFAULT '',
        language text NOT NULL,
        skill text NOT NULL DEFAULT '',
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
        wanted integer NOT NULL CHECK (wanted > 0),
        bonus_percent integer NOT NULL DEFAULT 0 CHECK (bonus_percent BETWEEN 0 AND 200),
        jump_on_at timestamptz,
        cancelled_at timestamptz,
        planned_by text NOT NULL,
        planned_at timestamptz NOT NULL
    )
    """,
    # Imported again, a plan changes what is there.
    "CREATE UNIQUE INDEX shift_once ON shift (market, language, skill, starts_at, ends_at) WHERE cancelled_at IS NULL",
    "CREATE INDEX shift_starts ON shift (starts_at, id)",
    """
    CREATE TABLE shift_claim (
        id uuid PRIMARY KEY,
        shift_id uuid NOT NULL REFERENCES shift,
        agent_id uuid NOT NULL REFERENCES agent ON DELETE CASCADE,
        claimed_at timestamptz NOT NULL,
        state text NOT NULL,
        bonus_percent integer NOT NULL DEFAULT 0,
        asked_at timestamptz,
        answer text NOT NULL DEFAULT '',
        offered_to text,
        ended_at timestamptz
    )
    """,
    """
    CREATE UNIQUE INDEX shift_claim_once ON shift_claim (shift_id, agent_id) WHERE state IN ('claimed', 'asked')
    """,
    "CREATE INDEX shift_claim_agent ON shift_claim (agent_id, claimed_at)",
    "CREATE INDEX shift_claim_shift ON shift_claim (shift_id) WHERE state IN ('claimed', 'asked')",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE shift_claim, shift")
