"""Scripts that print figures beside a baseline of the same run."""
