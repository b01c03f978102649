"""The counters and the cursor."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

COUNTERS = {
    "counts_by_source_day": ("day", "source", "event"),
    "counts_by_source_month": ("month", "source", "tree", "event"),
    "counts_by_source_language_month": ("month", "source", "locale", "event"),
    "counts_by_language_week": ("week", "locale", "tree", "event"),
    "counts_by_node_week": ("week", "tree", "node", "event"),
    "quality_day": ("day", "event"),
}


def upgrade() -> None:
    """Make the tables."""
    for name, key in COUNTERS.items():
        op.create_table(
            name,
            *(sa.Column(column, sa.String(64), primary_key=True) for column in key),
            sa.Column("n", sa.Integer, nullable=False),
        )
    op.create_table(
        "cursor",
        sa.Column("bot", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("position", sa.BigInteger, nullable=False),
        sa.Column("commits", sa.BigInteger, nullable=False),
    )


def downgrade() -> None:
    """Drop them, with all counts."""
    for name in (*COUNTERS, "cursor"):
        op.drop_table(name)
