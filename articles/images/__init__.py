"""Images that carry a credit and nothing about where they were taken."""
