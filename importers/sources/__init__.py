"""Many posts in one file or folder, one at a time; nothing here knows Django."""
