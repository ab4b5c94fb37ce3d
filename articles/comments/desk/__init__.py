"""The moderation desk in the Wagtail admin."""
