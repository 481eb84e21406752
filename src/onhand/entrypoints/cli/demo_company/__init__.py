"""The people and the past of the demo's company."""
