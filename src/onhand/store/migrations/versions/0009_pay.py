"""The pay ledger and its statements."""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

STATEMENTS = (
    # Trusted, so that the database's owner may: comes with PostgreSQL's own contrib modules.
    "CREATE EXTENSION IF NOT EXISTS btree_gist",
    # Nothing is paid for twice, whoever books and however often: `key` says what for, and of an agent's time no two lines have a second in common.
    """
    CREATE TABLE pay_line (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        seq bigint GENERATED ALWAYS AS IDENTITY,
        agent_id uuid NOT NULL,
        key text NOT NULL,
        kind text NOT NULL,
        market text NOT NULL,
        day date NOT NULL,
        card date NOT NULL,
        currency text NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        seconds integer NOT NULL CHECK (seconds >= 0),
        rate_minor bigint NOT NULL,
        amount_minor bigint NOT NULL,
        earned_by text[] NOT NULL,
        about text NOT NULL DEFAULT '',
        corrects uuid REFERENCES pay_line,
        corrected_by text NOT NULL DEFAULT '',
        reason text NOT NULL DEFAULT '',
        booked_at timestamptz NOT NULL,
        UNIQUE (agent_id, key),
        CHECK ((kind = 'correction') = (corrects IS NOT NULL AND corrected_by <> '' AND reason <> '')),
        CHECK (kind = 'correction' OR amount_minor >= 0),
        CONSTRAINT pay_line_seconds_once EXCLUDE USING gist (agent_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
            WHERE (kind IN ('handling', 'wrap_up', 'training', 'waiting', 'online', 'away', 'fault'))
    )
    """,
    "CREATE INDEX pay_line_day ON pay_line (agent_id, day, starts_at, seq)",
    "CREATE INDEX pay_line_period ON pay_line (market, day, agent_id)",
    "CREATE INDEX pay_line_corrects ON pay_line (corrects) WHERE corrects IS NOT NULL",
    """
    CREATE FUNCTION pay_line_stays() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'A line of the pay ledger is never changed: book a correction.' USING ERRCODE = 'integrity_constraint_violation'; END $$
    """,
    """
    CREATE TRIGGER pay_line_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON pay_line
        FOR EACH STATEMENT EXECUTE FUNCTION pay_line_stays()
    """,
    # Where each agent's earning stands: everything before `booked_until` is in the ledger. `due_at`: when there is something to book though nothing happens.
    """
    CREATE TABLE pay_standing (
        agent_id uuid PRIMARY KEY,
        booked_until timestamptz NOT NULL,
        due_at timestamptz,
        standing jsonb NOT NULL
    )
    """,
    """
    CREATE INDEX conversation_event_served ON conversation_event ((data #>> '{agent,id}'), at)
        WHERE kind = 'agent_joined'
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP INDEX conversation_event_served")
    op.execute("DROP TABLE pay_standing, pay_line")
    op.execute("DROP FUNCTION pay_line_stays")
