"""The pages round the comments of a page. Each view calls one flow."""
