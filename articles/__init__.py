"""What an article is: pages, blocks, disclaimers, feeds and search."""
