"""Holds recomputed tables against the published ones, in both directions."""

import csv


class Comparison:
    """How many figures were compared, and each that differs."""

    def __init__(self, folder):
        self.folder = folder
        self.compared = 0
        self.differences = []

    def differs(self, table, row, column, published, recomputed):
        said = [value or "nothing" for value in (published, recomputed)]
        self.differences.append(f"{table} {'/'.join(row)} {column}: published {said[0]}, recomputed {said[1]}")

    def table(self, name, key, rows):
        """Compares a table row by row; a row that only one side has is a difference."""
        published = self.by_key(name, key, self.read(name, key), "published", lambda cell: cell)
        recomputed = self.by_key(name, key, rows, "recomputed", lambda cell: cell.text)
        for row, cells in recomputed.items():
            if row in published:
                self.row(name, row, published[row], {column: cell for column, cell in cells.items() if column not in key})
            else:
                self.differs(name, row, "row", None, "a row")
        for row in published:
            if row not in recomputed:
                self.differs(name, row, "row", "a row", None)

    def row(self, name, row, published, cells):
        for column, cell in cells.items():
            found = published.get(column)
            if found is None:
                self.differs(name, row, column, "no such column", cell.text)
                continue
            self.compared += bool(found or cell.text)
            if not cell.agrees(found):
                self.differs(name, row, column, found, cell.text)

    def by_key(self, name, key, rows, side, text):
        found = {}
        for row in rows:
            place = tuple(text(row[column]) for column in key)
            if place in found:
                self.differs(name, place, f"row twice among the {side}", "a row", "a row")
            found[place] = row
        return found

    def read(self, name, key):
        path = self.folder / f"{name}.csv"
        if not path.exists():
            self.differences.append(f"{name} is not published")
            return []
        with open(path, encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            lacking = [column for column in key if column not in (reader.fieldnames or [])]
            if lacking:
                self.differences.append(f"{name} is published without {', '.join(lacking)}")
            return [] if lacking else list(reader)
