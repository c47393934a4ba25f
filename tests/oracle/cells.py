"""Recomputed cells: each knows whether a published text agrees with it. An empty cell is nothing stated."""

from fractions import Fraction

from printed import is_percentage, rounded, with_decimals

# What a spreadsheet would run is published behind an apostrophe; a percentage such as -8.75% is not.
FORMULA = tuple("=+-@\t\r＝＋－＠")
CLOSE = Fraction(1, 10**9)


class Cell:
    """A cell that is published as one text and no other."""

    def __init__(self, text):
        self.text = text

    def agrees(self, published):
        return published == self.text


class Number(Cell):
    """A computed number: equal in value, or nearly so where exactness cannot be had in decimals."""

    def __init__(self, value, tolerance=0):
        super().__init__("" if value is None else format_number(value))
        self.value = value
        self.tolerance = tolerance

    def agrees(self, published):
        if self.value is None or not published:
            return published == self.text
        try:
            return abs(Fraction(published) - self.value) <= self.tolerance
        except ValueError:
            return False


def text(value):
    """A text, or nothing."""
    value = value or ""
    return Cell("'" + value if value.startswith(FORMULA) and not is_percentage(value) else value)


def printed(number):
    """A number with the digits of the original."""
    return Cell(number.text if number else "")


def exact(value):
    """A sum or a count."""
    return Number(value)


def close(value):
    """A part of a change, to 1e-9."""
    return Number(value, CLOSE)


def points(value):
    """A difference or share of points, at most six decimals."""
    return Number(None if value is None else rounded(value, 6))


def six(value):
    """A rate or coverage: a fraction with six decimals."""
    return Cell("" if value is None else with_decimals(value, 6))


def flag(value):
    return Cell("true" if value else "false")


def format_number(value):
    """A number as people read it."""
    value = Fraction(value)
    return str(value.numerator) if value.denominator == 1 else with_decimals(value, 12).rstrip("0")
