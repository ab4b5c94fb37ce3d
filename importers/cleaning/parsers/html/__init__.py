"""Saved HTML pages: from the page to the blocks, facts and comments of a draft."""
