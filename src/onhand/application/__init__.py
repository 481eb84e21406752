"""Use cases: each decides in the domain, within one transaction of the store."""
