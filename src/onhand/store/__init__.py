"""The system of record: PostgreSQL and nothing else."""
