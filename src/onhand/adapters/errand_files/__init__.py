"""Errands as files: the ones that are shipped, and a company's own."""
