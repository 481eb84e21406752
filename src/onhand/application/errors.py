"""What a use case refuses for reasons of rights, said in sentences."""


class Forbidden(Exception):
    def __init__(self, what: str) -> None:
        super().__init__(f"You may not {what}.")


class AgentNotFound(Exception):
    def __init__(self) -> None:
        super().__init__("There is no such agent. Read the list of agents again.")
