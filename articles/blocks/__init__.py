"""The blocks of an article's body; `body.py` is the one list of them."""
