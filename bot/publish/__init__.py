"""What people take away: the transcript book, posters, QR codes."""
