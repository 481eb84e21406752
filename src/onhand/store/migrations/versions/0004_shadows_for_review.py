"""What shadows would have said and done is found without reading the whole log."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        """
        CREATE INDEX conversation_event_shadow ON conversation_event (at, conversation_id, seq)
            WHERE kind IN ('suggestion_made', 'action_proposed') AND data ->> 'shown' = 'false'
        """
    )


def downgrade() -> None:
    op.execute("DROP INDEX conversation_event_shadow")
