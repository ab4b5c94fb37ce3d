"""What an import did, item by item, so that it can be repeated without doubles."""
