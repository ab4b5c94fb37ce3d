"""What is measured of cleaning: one measure, one module, each with a `report()`."""
