"""What comments cost, beside baselines of the same run."""
