"""``python -m tests.leestoets``: what the reader finds of the records by hand; exit 1 below the goal."""

import sys

from tests.leestoets.toets import measure, unused


def main() -> int:
    """Print a line for each kind in each set and what differs."""
    results = measure()
    width = max(len(result.soort) for result in results)
    for result in results:
        found, expected, right, lines = result.meting
        mark = "  " if result.gehaald else "✗ "
        print(f"{mark}{result.set:12} {result.soort:{width}}  gevonden {found:3}  verwacht {expected:3}  goed {right:3}  "
              f"terug {result.terug:6.1%}  juist {result.juist:6.1%}" + (f"  bekend {result.bekend}" if result.bekend else ""))
        for line in lines:
            print(f"      {line}")
    stale = unused()
    for item in stale:
        print(f"✗ niet meer nodig in afwijkingen.yaml: {item.set}, {item.soort}: {item.verschil}")
    return int(bool(stale) or not all(result.gehaald for result in results))


if __name__ == "__main__":
    sys.exit(main())
