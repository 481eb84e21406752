"""The two sockets: the customer's and the agent's."""
