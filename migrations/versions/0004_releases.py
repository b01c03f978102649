"""What is published, and who released or exported it."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "releases",
        sa.Column("period", sa.String(64), primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
    )
    op.create_table(
        "audit",
        sa.Column("day", sa.String(10), primary_key=True),
        sa.Column("label", sa.String(64), primary_key=True),
        sa.Column("deed", sa.String(64), primary_key=True),
        sa.Column("sha256", sa.String(64), primary_key=True),
    )


def downgrade() -> None:
    """Drop them, with all that was published: back it up first."""
    op.drop_table("audit")
    op.drop_table("releases")
