"""
Recomputes the figures of a site from its data files and compares them with the published tables.

    python3 tests/oracle/oracle.py DIR/content SITE/data
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True

from compare import Comparison
from content import Site
from tables import Tables

SHOWN = 20


def main(arguments):
    if len(arguments) != 2:
        print("usage: oracle.py DIR/content SITE/data", file=sys.stderr)
        return 2
    comparison = Comparison(Path(arguments[1]))
    for name, key, rows in Tables(Site(arguments[0])).all():
        comparison.table(name, key, rows)
    for difference in comparison.differences[:SHOWN]:
        print(difference)
    print(f"oracle: {comparison.compared} figures compared, {len(comparison.differences)} differ")
    return 0 if comparison.compared and not comparison.differences else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
