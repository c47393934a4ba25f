"""What of a report may be compared, and why the rest may not: the rows of the board."""

from collections import defaultdict


class Views:
    """Reports by year, kind and level of government; a sum of other departments has no place in a view, so no others."""

    def __init__(self, scored):
        self.members = defaultdict(list)
        for one in scored:
            if not one.report.department.is_aggregate:
                self.members[view_key(one.report)].append(one)

    def others(self, one):
        members = self.members[view_key(one.report)]
        return [other for other in members if other is not one] if one in members else []

    def reason(self, one, dimension):
        """Why a cell of the board may not be compared; None where it may."""
        others = self.others(one)
        rate = one.cells[dimension].rate
        rivals = [other for other in others if other.cells[dimension].rate is not None]
        covered = [other for other in others if other.is_covered]
        if rate is not None and one.is_covered and any(other.is_covered for other in rivals):
            return None
        if dimension == "total" and rate is not None and has_same_framework(one, rivals):
            return None
        if not one.scores_anything:
            return "no-indicator-scores"
        if not one.is_covered:
            return "weights-not-printed" if one.lacks_weights else "coverage"
        return "alone-in-view" if not covered or rate is not None else "no-indicator-scores"


def view_key(report):
    return report.year, report.kind, report.department.level


def has_same_framework(one, others):
    framework = one.report.framework
    return framework is not None and any(other.report.framework is framework for other in others)
