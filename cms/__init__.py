"""The host site: it wires articles and importers together and adds no behaviour."""
