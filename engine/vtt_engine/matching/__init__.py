"""Matching: rules and facts coupled, and evaluated by two independent engines that must agree."""
