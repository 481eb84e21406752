"""Wrap up, weights and what else matching needs."""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    # Why somebody is offline, so that they are told when they come back.
    "ALTER TABLE agent ADD COLUMN offline_cause text",
    # Of the state, what matching and the agents' load are read from. Where the previous release wrote last, they are null: then the state is asked.
    # `pressing` (the priority's rank) and `waits_as` (what matching needs, small) are there while a customer waits.
    """
    ALTER TABLE conversation
        ADD COLUMN weight smallint,
        ADD COLUMN wrap_up_agent uuid,
        ADD COLUMN wrap_up_until timestamptz,
        ADD COLUMN wrap_up_weight smallint,
        ADD COLUMN pressing smallint,
        ADD COLUMN waits_as text
    """,
    "CREATE INDEX conversation_wrap_up ON conversation (wrap_up_agent) WHERE wrap_up_agent IS NOT NULL",
    # How many units of an agent's capacity are taken: by what they hold, are offered, or still wrap up. A wrap-up whose time has passed takes none, whether
    # or not that was noted yet.
    """
    CREATE OR REPLACE VIEW agent_load AS
    SELECT agent_id, sum(units)::int AS load, sum(is_offer)::int AS open_offers
    FROM (
        SELECT agent_id, coalesce(weight, 1) AS units, 0 AS is_offer FROM conversation WHERE agent_id IS NOT NULL
        UNION ALL
        SELECT offered_to, coalesce(weight, 1), 1 FROM conversation WHERE offered_to IS NOT NULL
        UNION ALL
        SELECT wrap_up_agent, coalesce(wrap_up_weight, 1), 0 FROM conversation
        WHERE wrap_up_agent IS NOT NULL AND wrap_up_until > now()
    ) held GROUP BY agent_id
    """,
    # What an agent was offered and took lately: whose turn it is, and how many hard ones in a row they had.
    """
    CREATE INDEX conversation_event_offers ON conversation_event ((data #>> '{agent,id}'), at) WHERE kind = 'offer_made'
    """,
    """
    CREATE INDEX conversation_event_joins ON conversation_event ((data #>> '{agent,id}'), at) WHERE kind = 'agent_joined'
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    pass  # The previous release runs on it as it is.
