"""The links that partners hand out."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "sources",
        sa.Column("code", sa.String(6), primary_key=True),
        sa.Column("number", sa.Integer, nullable=False, unique=True),
        sa.Column("campaign", sa.String(64), nullable=False),
        sa.Column("partner", sa.String(64), nullable=False),
        sa.Column("channel", sa.String(64), nullable=False),
        sa.Column("node", sa.String(64), nullable=True),
        sa.Column("locale", sa.String(64), nullable=False),
        sa.Column("place", sa.String(64), nullable=False),
        sa.Column("retired", sa.Boolean, nullable=False),
    )


def downgrade() -> None:
    """Drop it: an earlier Joldas counts what comes by these links as `other`."""
    op.drop_table("sources")
