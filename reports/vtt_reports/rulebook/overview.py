"""The catalogue told: what became of every check that is known from practice."""

from vtt_engine.rulebook.catalogue import Post


def fate(post: Post) -> str:
    """Say what became of a code that is no rule of its own; empty for one that is, or becomes one."""
    if post.wordt is None or isinstance(post.wordt, str):
        return ""
    lot = post.wordt
    if lot.samengevoegd:
        return f"samengevoegd met {lot.samengevoegd}: {lot.reden}"
    return f"apart gezet: {lot.apart}" if lot.apart else f"later: {lot.later}"
