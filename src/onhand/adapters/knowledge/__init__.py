"""Where help articles come from."""
