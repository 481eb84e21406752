"""Looking ahead: what would happen with these people, these customers and these rules."""
