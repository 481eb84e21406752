"""The log, its projection, and the people who serve."""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE conversation_event (
        conversation_id uuid NOT NULL,
        seq integer NOT NULL CHECK (seq > 0),
        at timestamptz NOT NULL,
        kind text NOT NULL,
        client_id text,
        data jsonb NOT NULL,
        PRIMARY KEY (conversation_id, seq)
    )
    """,
    """
    CREATE UNIQUE INDEX conversation_event_client_id ON conversation_event (conversation_id, client_id)
        WHERE client_id IS NOT NULL
    """,
    # A message changes none of the indexed columns, so that its update stays on the page (fillfactor leaves the room).
    """
    CREATE TABLE conversation (
        id uuid PRIMARY KEY,
        seq integer NOT NULL,
        status text NOT NULL,
        turn_is_due boolean NOT NULL,
        agent_id uuid,
        offered_to uuid,
        offer_expires_at timestamptz,
        waiting_since timestamptz,
        customer_id text,
        started_at timestamptz NOT NULL,
        state jsonb NOT NULL
    ) WITH (fillfactor = 50)
    """,
    "CREATE INDEX conversation_waiting ON conversation (waiting_since) WHERE waiting_since IS NOT NULL",
    "CREATE INDEX conversation_agent ON conversation (agent_id) WHERE agent_id IS NOT NULL",
    "CREATE INDEX conversation_offered ON conversation (offered_to) WHERE offered_to IS NOT NULL",
    "CREATE INDEX conversation_turn ON conversation (id) WHERE turn_is_due",
    "CREATE INDEX conversation_customer ON conversation (customer_id, started_at DESC) WHERE customer_id IS NOT NULL",
    "CREATE INDEX conversation_status ON conversation (status, started_at DESC, id)",
    "CREATE INDEX conversation_event_resolved ON conversation_event (at) WHERE kind = 'resolved'",
    "CREATE INDEX conversation_started ON conversation (started_at DESC, id)",
    """
    CREATE TABLE agent (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        email text NOT NULL,
        password_hash text NOT NULL,
        role text NOT NULL CHECK (role IN ('agent', 'lead')),
        languages text[] NOT NULL,
        capacity integer NOT NULL CHECK (capacity BETWEEN 1 AND 50),
        accepting boolean NOT NULL DEFAULT false,
        seen_at timestamptz
    )
    """,
    "CREATE UNIQUE INDEX agent_email ON agent (lower(email))",
    # How many conversations an agent holds or is offered.
    """
    CREATE VIEW agent_load AS
    SELECT agent_id, count(*)::int AS load
    FROM (
        SELECT agent_id FROM conversation WHERE agent_id IS NOT NULL
        UNION ALL
        SELECT offered_to FROM conversation WHERE offered_to IS NOT NULL
    ) held GROUP BY agent_id
    """,
    # Which web processes were there to hear the agents, so that nobody is held lost while none was.
    """
    CREATE TABLE web_process (
        id text PRIMARY KEY,
        started_at timestamptz NOT NULL,
        seen_at timestamptz NOT NULL
    )
    """,
    """
    CREATE TABLE agent_session (
        token_hash bytea PRIMARY KEY,
        agent_id uuid NOT NULL REFERENCES agent ON DELETE CASCADE,
        expires_at timestamptz NOT NULL
    )
    """,
    """
    CREATE TABLE canned_response (
        shortcut text NOT NULL,
        language text NOT NULL,
        title text NOT NULL,
        body text NOT NULL,
        PRIMARY KEY (shortcut, language)
    )
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    raise NotImplementedError("The log is never dropped by a migration. Restore a backup instead (docs/operations.md).")
