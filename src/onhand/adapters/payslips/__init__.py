"""Payslips: a statement as a PDF, in the worker's language."""
