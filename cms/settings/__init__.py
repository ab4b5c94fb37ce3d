"""Settings: what varies comes from the environment; base.py holds what does not."""
