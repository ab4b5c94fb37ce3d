"""One parser a format: each fills a draft's facts, blocks, comments and ledger."""
