"""Checks of the parts of the oracle itself: python3 -m unittest discover -s tests/oracle"""

import unittest
from fractions import Fraction
from types import SimpleNamespace

from changes import Changes
from content import Dimension, Framework, Report
from intervals import percentile
from overview import gone
from printed import Printed, with_decimals
from ranks import quantile, ranks
from splitmix import SplitMix64
from units import Cell, Scored
from yaml_subset import YamlError, parse


class YamlTests(unittest.TestCase):
    def test_reads_what_is_written(self):
        text = 'a: 1.50 # note\nb:\n  - { c: "x, \\"y\\"", d: [1, [2, -3]] }\n  - e: f:g\n    h: []\ni: { }\n'
        rows = [{"c": 'x, "y"', "d": ["1", ["2", "-3"]]}, {"e": "f:g", "h": []}]
        self.assertEqual(parse(text), {"a": "1.50", "b": rows, "i": {}})

    def test_refuses_the_rest(self):
        for text in ("", "a: |\n  b", "a: &b c", "a:", "a: b\na: c", "a: b: c", "a: [b", "a: null", "a: b\n  c: d", "a:\n\tb: c"):
            with self.subTest(text), self.assertRaises(YamlError):
                parse(text)


class ArithmeticTests(unittest.TestCase):
    def test_splitmix_gives_the_published_numbers(self):
        random = SplitMix64(1234567)
        self.assertEqual([random.next() for _ in range(3)], [6457827717110365317, 3203168211198807973, 9817491932198370423])

    def test_rounds_half_away_from_zero(self):
        self.assertEqual(with_decimals(Fraction(-1, 2 * 10**6), 6), "-0.000001")
        self.assertEqual(with_decimals(Fraction(2, 3), 6), "0.666667")

    def test_keeps_what_a_printed_number_shows(self):
        number = Printed("1,234.50")
        self.assertEqual((number.value, number.decimals, number.text), (Fraction(2469, 2), 2, "1234.50"))

    def test_quantiles_lie_between_values(self):
        self.assertEqual(quantile([1, 2, 4, 8], Fraction(1, 4)), Fraction(7, 4))

    def test_percentiles_are_values(self):
        self.assertEqual((percentile(list(range(1, 1001)), 5), percentile(list(range(1, 1001)), 95)), (50, 950))

    def test_a_month_without_a_day_is_over(self):
        self.assertEqual((gone("2024-06"), gone("2024-02-29"), gone("2024-12-31")), (Fraction(1, 2), Fraction(1, 6), 1))


class FigureTests(unittest.TestCase):
    def test_rounding_makes_ties(self):
        # 92.5 may stand for 92.45, so it is not certainly more than 92.46; 92.4 stands for 92.45 at most.
        within = [Total("92.5"), Total("92.46"), Total("92.4")]
        self.assertEqual([ranks(within, "total")[one] for one in within], [1, 1, 3])

    def test_splits_a_change_exactly(self):
        before = {"a": ("10", "8"), "b": ("20", "20"), "c": ("70", "60")}
        now = {"a": ("20", "18"), "d": ("10", "5"), "c": ("70", "63")}
        changes = changes_between(before, now)
        split = next(iter(changes.splits.values()))
        self.assertEqual((split.change, split.entering, split.leaving), (-2, 5, -20))
        self.assertEqual(split.performance, Fraction(3, 2) + 3)
        self.assertEqual(split.performance + split.reweighting + split.entering + split.leaving, split.change)


class Total:
    """A report of which only the total matters."""

    def __init__(self, text):
        total = Printed(text)
        self.report = SimpleNamespace(precision=None, framework=None, total=total, rows=[])
        self.cells = {"total": Cell(total.value, 100, total.value / 100)}


def changes_between(*years):
    """The changes of a department that is scored in successive years on (weight, score) by indicator."""
    site = SimpleNamespace(dimensions=[Dimension({"id": "D1"})], departments={"d": SimpleNamespace(code="d", last_year=None, successors=[])}, frameworks={})
    site.aggregated = lambda: site.dimensions
    indicators = [{"id": id, "name": id} for id in sorted({id for rows in years for id in rows})]
    site.frameworks["f"] = Framework({"id": "f", "full_mark": "100", "indicators": indicators})
    reports = []
    for year, rows in enumerate(years, 2023):
        scores = [{"id": id, "weight": weight, "score": score} for id, (weight, score) in rows.items()]
        declared = {"total": "90"}
        reports.append(Report({"department": "d", "year": year, "kind": "self", "framework": "f", "source": {}, "declared": declared, "scores": scores}, site))
    return Changes([Scored(report, site) for report in reports], site)


if __name__ == "__main__":
    unittest.main()
