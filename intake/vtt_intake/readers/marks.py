"""The marks of lists: which are bullets, and which number comes after which."""

BULLETS = "•●○▪■◦‣·–—*o-+"


def follows(one: str, other: str) -> bool:
    """Whether a number comes right after another: 1. 2., a) b)."""
    a, b = one.strip("().").lower(), other.strip("().").lower()
    if a.isdigit() and b.isdigit():
        return int(b) == int(a) + 1
    return len(a) == len(b) == 1 and a.isalpha() and b.isalpha() and ord(b) == ord(a) + 1


def style(mark: str) -> str:
    """The manner of a mark: its signs with ``1`` for a number and ``a`` for a letter; all bullets are one manner."""
    if mark in BULLETS:
        return "•"
    return "".join("1" if c.isdigit() else "a" if c.isalpha() else c for c in mark)[-3:]
