"""The only place that wires adapters to use cases: `house` for every process, `assistant` for the worker alone, whose models take seconds to load."""

from onhand.bootstrap.house import House, open_house

__all__ = ["House", "open_house"]
