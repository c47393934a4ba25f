"""Peers, the set among them that may be compared, ranks with ties within printed rounding, quartiles (methods, 1.3 to 1.5)."""

from bisect import bisect_left
from collections import defaultdict
from fractions import Fraction

from intervals import intervals


class Groups:
    """All groups of peers of a site."""

    def __init__(self, scored, views, site):
        peers = defaultdict(list)
        for one in scored:
            if not one.report.department.is_aggregate:
                peers[group_key(one.report)].append(one)
        self.all = {key: Group(members, views, site) for key, members in peers.items()}

    def of(self, one):
        return self.all.get(group_key(one.report))


class Group:
    """Reports of one year, kind, level and type of department, and those of them that are compared."""

    def __init__(self, members, views, site):
        compared = compared_set(members, views)
        self.ranked = {}
        for dimension in ["total"] + [d.id for d in site.aggregated()]:
            within = [one for one in compared if views.reason(one, dimension) is None]
            if len(within) >= 2:
                self.ranked[dimension] = within
        self.ranks = {dimension: ranks(within, dimension) for dimension, within in self.ranked.items()}
        total = self.ranked.get("total", [])
        draws = 200 if len(total) > 2000 else 1000
        self.intervals = intervals(total, site, draws) if total and all(one.is_covered for one in total) else {}

    def rates(self, dimension):
        return sorted(one.cells[dimension].rate for one in self.ranked[dimension])


def group_key(report):
    return report.year, report.kind, report.department.level, report.department.type


def compared_set(members, views):
    """
    The widest set that may be compared: those comparable in total with enough coverage, or those comparable in total on
    one framework. The first wins where sizes are equal, then frameworks by their identifiers.
    """
    comparable = [one for one in members if views.reason(one, "total") is None]
    by_framework = defaultdict(list)
    for one in comparable:
        if one.report.framework_id:
            by_framework[one.report.framework_id].append(one)
    candidates = [[one for one in comparable if one.is_covered]] + [by_framework[id] for id in sorted(by_framework)]
    widest = max(candidates, key=len)
    return widest if len(widest) >= 2 else []


def ranks(within, dimension):
    """1 and the number of those that are certainly greater: rounding of what is printed leaves no doubt."""
    bounds = {one: bounds_of(one, dimension) for one in within}
    lows = sorted(low for low, _ in bounds.values())
    return {one: 1 + len(lows) - bisect_left(lows, high) for one, (_, high) in bounds.items()}


def bounds_of(one, dimension):
    """The rate of a cell less and plus what rounding hides."""
    cell = one.cells[dimension]
    hidden = rounding_unit(one.report) / cell.weight
    return cell.rate - hidden, cell.rate + hidden


def rounding_unit(report):
    """Half a unit of the last digit of the finest number printed among the total and the scores of a report."""
    precision = report.precision
    if precision is None and report.framework:
        precision = report.framework.precision
    if precision is None:
        printed = [report.total] + [row.score for row in report.rows]
        precision = max((number.decimals for number in printed if number), default=0)
    return Fraction(1, 2 * 10**precision)


def quantile(ordered, share):
    """A quantile by definition R-7: linear between the two values beside it."""
    position = (len(ordered) - 1) * share
    low = position.numerator // position.denominator
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (position - low) * (ordered[high] - ordered[low])
