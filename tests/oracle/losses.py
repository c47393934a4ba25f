"""Points lost by indicator within each year, kind and level of government (methods, 3.1)."""

from collections import defaultdict
from fractions import Fraction


class Loss:
    def __init__(self):
        self.points = Fraction(0)
        self.weight = Fraction(0)
        self.losing = 0
        self.applies = 0

    def add(self, unit):
        self.points += max(Fraction(0), unit.weight - unit.score)
        self.weight += unit.weight
        self.losing += unit.weight > unit.score
        self.applies += 1


def losses(scored):
    """Losses by year, kind, level, framework and indicator; bonus and penalty stay out."""
    found = defaultdict(Loss)
    for one in scored:
        report = one.report
        if report.department.is_aggregate or one.lacks_weights:
            continue
        for unit in one.units:
            if not unit.indicator.is_adjustment:
                found[report.year, report.kind, report.department.level, report.framework.id, unit.indicator.id].add(unit)
    return found
