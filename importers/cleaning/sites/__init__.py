"""Several pages of one site: what stands on most of them is not of a post."""
