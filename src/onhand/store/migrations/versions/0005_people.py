"""Presence, certifications, the work log, and decisions about workers."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

STATEMENTS = (
    # What an agent chose; whether they are connected says `seen_at`. The previous release knows only `accepting`.
    """
    ALTER TABLE agent
        ADD COLUMN presence text NOT NULL DEFAULT 'offline' CHECK (presence IN ('online', 'away', 'offline')),
        ADD COLUMN presence_since timestamptz,
        ADD COLUMN market text NOT NULL DEFAULT ''
    """,
    "UPDATE agent SET presence = 'online', presence_since = seen_at WHERE accepting",
    # An empty skill, language or market: every one.
    """
    CREATE TABLE certification (
        id uuid PRIMARY KEY,
        agent_id uuid NOT NULL REFERENCES agent ON DELETE CASCADE,
        skill text NOT NULL DEFAULT '',
        language text NOT NULL DEFAULT '',
        market text NOT NULL DEFAULT '',
        level integer NOT NULL DEFAULT 2 CHECK (level BETWEEN 1 AND 3),
        granted_by text NOT NULL,
        granted_at timestamptz NOT NULL,
        reason text NOT NULL,
        withdrawn_by text,
        withdrawn_at timestamptz
    )
    """,
    "CREATE UNIQUE INDEX certification_once ON certification (agent_id, skill, language, market) WHERE withdrawn_at IS NULL",
    # Who served before serves on: every skill and market, in the languages that they have.
    """
    INSERT INTO certification (id, agent_id, language, granted_by, granted_at, reason)
    SELECT gen_random_uuid(), a.id, l.language, 'migration', now(), 'served_before_certifications'
    FROM agent a CROSS JOIN LATERAL unnest(a.languages) AS l (language)
    """,
    """
    CREATE TABLE work_event (
        id uuid PRIMARY KEY,
        agent_id uuid NOT NULL,
        at timestamptz NOT NULL,
        kind text NOT NULL,
        data jsonb NOT NULL
    )
    """,
    "CREATE INDEX work_event_agent ON work_event (agent_id, at, id)",
    "CREATE INDEX work_event_at ON work_event (at)",
    """
    CREATE TABLE worker_decision (
        id uuid PRIMARY KEY,
        worker_id uuid NOT NULL,
        at timestamptz NOT NULL,
        kind text NOT NULL,
        reasons jsonb NOT NULL,
        decided_by text NOT NULL DEFAULT '',
        about text NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX worker_decision_worker ON worker_decision (worker_id, at DESC, id)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE worker_decision, work_event, certification")
    op.execute("ALTER TABLE agent DROP COLUMN presence, DROP COLUMN presence_since, DROP COLUMN market")
