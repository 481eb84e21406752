"""What can be wrong with the store, in sentences."""


class StoreUnavailable(Exception):
    """The database did not take it in time; whether it was stored is unknown, and sending it again with the same id is safe."""

    def __init__(self) -> None:
        super().__init__("The database cannot be reached right now. Nothing is lost: send it again with the same id.")
