"""Who may serve whom, and who is asked first."""
