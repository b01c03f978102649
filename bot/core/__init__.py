"""The pure heart: trees, positions, walks, screens, counts. Standard library only."""
