"""Recovery after abuse, hands that are up, the team's room, and the weekly pulse."""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    # Recovery and hands are read off the log; these are rare, so that an index of them alone is small.
    """
    CREATE INDEX conversation_event_abuse ON conversation_event (at)
    WHERE kind = 'shielded' OR (kind = 'handoff_requested' AND data ->> 'cause' = 'safety')
    """,
    "CREATE INDEX conversation_event_hands ON conversation_event (at) WHERE kind = 'hand_raised'",
    # The agent chose to go on before the recovery time was over.
    """
    CREATE TABLE recovery_ended (
        agent_id uuid NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (agent_id, at)
    )
    """,
    # What is deleted or removed loses its words at once.
    """
    CREATE TABLE team_message (
        id uuid PRIMARY KEY,
        place bigint GENERATED ALWAYS AS IDENTITY,
        author_id uuid NOT NULL,
        at timestamptz NOT NULL,
        text text NOT NULL,
        gone text
    )
    """,
    "CREATE UNIQUE INDEX team_message_place ON team_message (place)",
    # A report keeps what the message said when it was reported, for the lead who looks at it.
    """
    CREATE TABLE team_report (
        message_id uuid NOT NULL,
        reporter_id uuid NOT NULL,
        at timestamptz NOT NULL,
        reason text NOT NULL,
        said text NOT NULL,
        settled_at timestamptz,
        settled_by uuid,
        PRIMARY KEY (message_id, reporter_id)
    )
    """,
    "CREATE INDEX team_report_open ON team_report (at) WHERE settled_at IS NULL",
    # The pulse: who has answered stands apart from what was answered; the answers name nobody and carry no time.
    """
    CREATE TABLE pulse_answered (
        agent_id uuid NOT NULL,
        week date NOT NULL,
        PRIMARY KEY (agent_id, week)
    )
    """,
    "CREATE TABLE pulse_scores (week date NOT NULL, team text NOT NULL, scores smallint[] NOT NULL)",
    "CREATE INDEX pulse_scores_week ON pulse_scores (week, team)",
    "CREATE TABLE pulse_words (week date NOT NULL, team text NOT NULL, words text NOT NULL)",
    "CREATE INDEX pulse_words_week ON pulse_words (week, team)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    pass  # The previous release runs on it as it is.
