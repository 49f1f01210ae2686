"""The rulebook: rules, norms and the small language of their conditions. Data, checked when it is loaded."""
