"""What is kept of people who comment: for how long, to be seen, and to be erased."""
