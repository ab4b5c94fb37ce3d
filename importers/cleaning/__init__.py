"""One post in any form becomes one Document; nothing here knows Django."""
