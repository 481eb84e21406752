"""Applications, tests, practice."""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE applicant (
        id uuid PRIMARY KEY,
        first_name text NOT NULL,
        name text NOT NULL,
        email text NOT NULL,
        languages text[] NOT NULL,
        market text NOT NULL DEFAULT '',
        campaign text NOT NULL DEFAULT '',
        about text NOT NULL DEFAULT '',
        stage text NOT NULL CHECK (stage IN ('applied', 'testing', 'practising', 'in_review', 'accepted', 'declined')),
        stage_since timestamptz NOT NULL,
        applied_at timestamptz NOT NULL,
        consent_version text NOT NULL,
        consented_at timestamptz NOT NULL,
        token_hash bytea NOT NULL UNIQUE,
        password_set boolean NOT NULL DEFAULT false
    )
    """,
    "CREATE UNIQUE INDEX applicant_email ON applicant (lower(email))",
    "CREATE INDEX applicant_stage ON applicant (stage, applied_at, id)",
    "CREATE INDEX applicant_applied ON applicant (applied_at, id)",
    # Of applicants and of agents: a person keeps one id for both.
    """
    CREATE TABLE assessment_attempt (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        test text NOT NULL,
        kind text NOT NULL,
        language text NOT NULL,
        seed bigint NOT NULL,
        began_at timestamptz NOT NULL,
        finished_at timestamptz,
        answers jsonb NOT NULL DEFAULT '{}',
        score jsonb,
        counts jsonb,
        writing jsonb
    )
    """,
    "CREATE INDEX assessment_attempt_person ON assessment_attempt (person_id, began_at)",
    "CREATE UNIQUE INDEX assessment_attempt_open ON assessment_attempt (person_id, test) WHERE finished_at IS NULL",
    # `id` is the conversation's. `due_at`: when the simulated customer looks at it again; `lapses_at`: when it ends by itself.
    """
    CREATE TABLE practice_run (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        scenario text NOT NULL,
        language text NOT NULL,
        began_at timestamptz NOT NULL,
        lapses_at timestamptz NOT NULL,
        ended_at timestamptz,
        due_at timestamptz,
        checklist jsonb NOT NULL DEFAULT '[]'
    )
    """,
    "CREATE INDEX practice_run_person ON practice_run (person_id, began_at)",
    "CREATE INDEX practice_run_due ON practice_run (due_at) WHERE due_at IS NOT NULL",
    "CREATE INDEX practice_run_open ON practice_run (lapses_at) WHERE ended_at IS NULL",
    """
    CREATE TABLE certification_request (
        id uuid PRIMARY KEY,
        agent_id uuid NOT NULL REFERENCES agent ON DELETE CASCADE,
        skill text NOT NULL DEFAULT '',
        language text NOT NULL DEFAULT '',
        market text NOT NULL DEFAULT '',
        note text NOT NULL DEFAULT '',
        asked_at timestamptz NOT NULL,
        decided_at timestamptz,
        decided_by text,
        granted boolean
    )
    """,
    "CREATE UNIQUE INDEX certification_request_open ON certification_request (agent_id, skill, language, market) WHERE decided_at IS NULL",
    "CREATE INDEX certification_request_asked ON certification_request (asked_at, id) WHERE decided_at IS NULL",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE certification_request, practice_run, assessment_attempt, applicant")
