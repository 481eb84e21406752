"""What work earns: rate cards, the earning of time, the ledger's lines, and statements. Money is whole minor units, never a float."""
