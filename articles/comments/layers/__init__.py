"""Against spam: one layer, one file, in the order of `pipeline.py`; plain Python."""
