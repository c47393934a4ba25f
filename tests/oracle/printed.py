"""Numbers as they are printed, and how computed ones are rounded for display: half away from zero (methods, head)."""

import re
from fractions import Fraction

NUMBER = re.compile(r"-?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.([0-9]+))?(%?)")
YUAN = {"元": 1, "万元": 10**4, "亿元": 10**8}


class Printed:
    """A printed number: its exact value (12% is 0.12), the digits after its point and its text without commas."""

    def __init__(self, text):
        match = NUMBER.fullmatch(text)
        if not match:
            raise ValueError(f"{text} is not a number")
        self.text = text.replace(",", "")
        self.decimals = len(match[1] or "")
        self.value = Fraction(self.text.rstrip("%")) / (100 if match[2] else 1)


def number(data, key):
    """The printed number under a key; None where it is not stated."""
    return Printed(data[key]) if key in data else None


def value(data, key):
    """The exact value under a key; None where it is not stated."""
    return Printed(data[key]).value if key in data else None


def is_percentage(text):
    return text.endswith("%") and NUMBER.fullmatch(text) is not None


def nearest(numerator, denominator):
    """The whole number nearest to a quotient of whole numbers with a denominator over 0; of two, the one farther from zero."""
    whole = (2 * abs(numerator) + denominator) // (2 * denominator)
    return whole if numerator >= 0 else -whole


def rounded(fraction, decimals):
    """A fraction rounded half away from zero."""
    return Fraction(nearest(fraction.numerator * 10**decimals, fraction.denominator), 10**decimals)


def with_decimals(fraction, decimals):
    """A fraction written with just so many digits after the point."""
    whole = nearest(fraction.numerator * 10**decimals, fraction.denominator)
    digits = str(abs(whole)).rjust(decimals + 1, "0")
    return f"{'-' if whole < 0 else ''}{digits[:-decimals]}.{digits[-decimals:]}"


def yuan(amount, unit):
    """An amount in yuan; None where it or its unit is not stated."""
    return amount * YUAN[unit] if amount is not None and unit in YUAN else None
