"""The change against the year before, split exactly into its parts (methods, 2.2), and where a line is broken (2.3)."""

from collections import defaultdict, namedtuple
from fractions import Fraction

Split = namedtuple("Split", "change performance reweighting entering leaving pairs")


class Changes:
    """The reports of each department and kind in the order of their years, each but the first with its change."""

    def __init__(self, scored, site):
        self.site = site
        self.reports = [one.report for one in scored]
        self.series = series(site)
        lines = defaultdict(list)
        for one in scored:
            lines[one.report.department.code, one.report.kind].append(one)
        self.before = {}
        for line in lines.values():
            line.sort(key=lambda one: one.report.year)
            self.before.update(zip(line[1:], line))
        self.splits = {one: self.split(before, one) for one, before in self.before.items()}
        self.breaks = {one: self.break_between(before, one) for one, before in self.before.items()}

    def split(self, before, now):
        """The parts of the change; None where the two years cannot be split."""
        if before.report.year != now.report.year - 1 or not (can_be_split(before) and can_be_split(now)):
            return None
        old, new = self.points(before), self.points(now)
        pairs = [(old[name], new[name]) for name in new if name in old]
        half = Fraction(1, 2)
        return Split(
            change=sum(p.score for p in new.values()) - sum(p.score for p in old.values()),
            performance=sum(half * (a.weight + b.weight) * (b.rate - a.rate) if has_rates(a, b) else b.score - a.score for a, b in pairs),
            reweighting=sum(half * (a.rate + b.rate) * (b.weight - a.weight) for a, b in pairs if has_rates(a, b)),
            entering=sum(point.score for name, point in new.items() if name not in old),
            leaving=-sum(point.score for name, point in old.items() if name not in new),
            pairs=[(a.unit, b.unit) for a, b in pairs],
        )

    def points(self, one):
        """The units of a report by their series, in points of a full mark of 100."""
        found = {}
        for unit in one.units:
            name = self.series[one.report.framework_id, unit.indicator.id]
            if name in found:
                raise ValueError(f"{' '.join(one.report.key)}: two indicators continue {' '.join(name)}, and nothing says which")
            found[name] = Point(unit, 100 / one.report.full_mark)
        return found

    def break_between(self, before, now):
        """Why two reports are not one line; None where they are."""
        report = now.report
        if before.report.year != report.year - 1 or before.report.total_rate is None or report.total_rate is None:
            return "gap"
        if before.report.framework_id != report.framework_id:
            return "framework"
        own = [other for other in self.reports if other.department is report.department]
        changes = any("path" not in row and int(row.get("year", other.year)) == report.year for other in own for row in other.breaks)
        departments = self.site.departments.values()
        takes_over = any(d.last_year == report.year - 1 and report.department.code in d.successors for d in departments)
        return "scope" if changes or takes_over else None


class Point:
    """A unit in points of a full mark of 100."""

    def __init__(self, unit, scale):
        self.unit = unit
        self.weight = unit.weight * scale
        self.score = unit.score * scale
        self.rate = None if unit.indicator.is_adjustment or not unit.weight else unit.score / unit.weight


def has_rates(before, now):
    """A bonus or penalty has no rate: its points count as performance."""
    return before.rate is not None and now.rate is not None


def can_be_split(one):
    return bool(one.units) and (one.report.full_mark or 0) > 0 and not one.lacks_weights


def series(site):
    """
    The name of the series of each indicator. An indicator continues the one that it says it replaces; one that says
    nothing continues the one of the same identifier and name in the framework before.
    """
    name = {(framework.id, id): (framework.id, id) for framework in site.frameworks.values() for id in framework.indicators}

    def root(key):
        return key if name[key] == key else root(name[key])

    for framework in site.frameworks.values():
        earlier = site.frameworks.get(framework.replaces)
        for indicator in framework.indicators.values() if earlier else []:
            continued = earlier.indicators.get(indicator.replaces or indicator.id)
            if continued and (indicator.replaces or continued.name == indicator.name):
                name[root((framework.id, indicator.id))] = root((earlier.id, continued.id))
    return {key: root(key) for key in name}
