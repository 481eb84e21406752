"""Callbacks and kept promises."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    # A request for a person: written in the same statement as the events that it follows from. `seq` is the number of the event with which it began.
    """
    CREATE TABLE promise (
        conversation_id uuid NOT NULL,
        seq integer NOT NULL,
        requested_at timestamptz NOT NULL,
        asked_by text NOT NULL,
        cause text,
        market text NOT NULL,
        language text NOT NULL,
        callback_id uuid,
        callback_starts_at timestamptz,
        callback_ends_at timestamptz,
        callback_begun_at timestamptz,
        callback_reminded boolean NOT NULL DEFAULT false,
        missed boolean NOT NULL DEFAULT false,
        ended text,
        ended_at timestamptz,
        told_at timestamptz,
        told_low_seconds integer,
        told_high_seconds integer,
        orphaned boolean NOT NULL DEFAULT false,
        PRIMARY KEY (conversation_id, seq)
    )
    """,
    "CREATE INDEX promise_open ON promise (requested_at) WHERE ended_at IS NULL",
    "CREATE INDEX promise_ended ON promise (ended_at) WHERE ended_at IS NOT NULL",
    "CREATE INDEX promise_callback ON promise (callback_starts_at) WHERE ended_at IS NULL AND callback_starts_at IS NOT NULL",
    # A slot's places are numbered, and each is taken once: that is what keeps a slot from being promised too often.
    """
    CREATE TABLE callback_place (
        id uuid PRIMARY KEY,
        conversation_id uuid NOT NULL,
        market text NOT NULL,
        language text NOT NULL,
        starts_at timestamptz NOT NULL,
        place integer NOT NULL CHECK (place > 0),
        place_in_language integer NOT NULL CHECK (place_in_language > 0),
        held_at timestamptz NOT NULL,
        released_at timestamptz
    )
    """,
    "CREATE UNIQUE INDEX callback_place_once ON callback_place (market, starts_at, place) WHERE released_at IS NULL",
    """
    CREATE UNIQUE INDEX callback_place_language ON callback_place (market, starts_at, language, place_in_language)
        WHERE released_at IS NULL
    """,
    "CREATE INDEX callback_place_held ON callback_place (held_at) WHERE released_at IS NULL",
    # What a lead must know of now. `about` makes it one, however often it is found.
    """
    CREATE TABLE alarm (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        conversation_id uuid NOT NULL,
        about text NOT NULL,
        at timestamptz NOT NULL,
        mended_at timestamptz,
        UNIQUE (kind, conversation_id, about)
    )
    """,
    "CREATE INDEX alarm_at ON alarm (at DESC, id)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE alarm, callback_place, promise")
