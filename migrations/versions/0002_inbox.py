"""The inbox of counted updates; the cursor names its writer instead of numbering commits."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the inbox; nobody has taken the cursor yet."""
    op.create_table(
        "inbox",
        sa.Column("bot", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("key", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("day", sa.String(10), nullable=False),
    )
    with op.batch_alter_table("cursor") as cursor:
        cursor.add_column(sa.Column("writer", sa.BigInteger, nullable=False, server_default="0"))
        cursor.drop_column("commits")


def downgrade() -> None:
    """Let commits be numbered again, from 0: an earlier Joldas takes any number."""
    with op.batch_alter_table("cursor") as cursor:
        cursor.add_column(sa.Column("commits", sa.BigInteger, nullable=False, server_default="0"))
        cursor.drop_column("writer")
    op.drop_table("inbox")
