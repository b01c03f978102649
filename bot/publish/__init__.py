"""What people take away: the transcript book."""
