"""What a report scores: its units, and the rates, coverage, totals and grade that follow from them (methods, 1)."""

from collections import namedtuple

Unit = namedtuple("Unit", "indicator weight score dimension")
Cell = namedtuple("Cell", "score weight rate")

NOTHING = Cell(None, None, None)


class Scored:
    """A report with its units and what is computed from them."""

    def __init__(self, report, site):
        self.report = report
        self.scores_anything = any(row.score for row in report.first_rows.values())
        self.standing = list(standing(report, None)) if report.framework else []
        self.units = list(self.find_units(site))
        self.lacks_weights = any(is_scored_without_weight(report, node) for node in below(report, None)) if report.framework else False
        self.cells = {"total": self.total_cell()} | {d.id: self.cell(d, site) for d in site.aggregated()}
        self.coverage = self.find_coverage(site)

    def scores(self):
        """The indicators that may be units, each with its score or None; those that do not apply are left out."""
        for node in self.standing:
            row = self.report.first_rows.get(node.id)
            if row is None or row.status != "not-applicable":
                yield node, row.score.value if row and row.score else None

    def find_units(self, site):
        """The indicators that count: a weight over 0 and a score, or lost where the framework says so."""
        framework = self.report.framework
        for node, score in self.scores():
            weight = weight_of(self.report, node)
            if node.is_adjustment:
                if score is not None:
                    yield Unit(node, weight or 0, score, None)
                continue
            if score is None and self.scores_anything and framework.counts_missing_as_lost:
                score = 0
            if score is not None and weight is not None and weight > 0:
                yield Unit(node, weight, score, dimension_of(framework, node, site))

    def total_cell(self):
        report = self.report
        return Cell(report.total.value if report.total else None, report.full_mark, report.total_rate)

    def cell(self, dimension, site):
        """Sums over the units of a dimension and of those below it."""
        within = [unit for unit in self.units if unit.dimension in family(dimension, site)]
        if not within:
            return NOTHING
        score, weight = sum(unit.score for unit in within), sum(unit.weight for unit in within)
        return Cell(score, weight, score / weight)

    def find_coverage(self, site):
        """The weight of all mapped units over the full mark."""
        if not self.report.full_mark:
            return None
        aggregated = {dimension.id for dimension in site.aggregated()}
        return sum(unit.weight for unit in self.units if unit.dimension in aggregated) / self.report.full_mark

    @property
    def is_covered(self):
        return self.coverage is not None and self.coverage * 5 >= 4

    def computed_total(self):
        """The sum of the scores of level 1 where all are printed, else of the scored leaves."""
        report = self.report
        if not report.framework:
            return None
        first_level = [report.first_rows.get(node.id) for node in report.framework.children[None] if applies(report, node)]
        if first_level and all(row and row.score for row in first_level):
            return sum(row.score.value for row in first_level)
        leaves = [row.score for id, row in report.first_rows.items() if not report.framework.children[id] and row.status != "not-applicable"]
        scores = [score.value for score in leaves if score]
        return sum(scores) if scores else None

    def computed_grade(self):
        """The highest band in which the declared total lies."""
        if not self.report.total or not self.report.framework:
            return None
        total = self.report.total.value
        within = [(low, label) for label, low, high in self.report.framework.bands if low <= total and (high is None or total <= high)]
        return max(within)[1] if within else None


def dimension_of(framework, node, site):
    """The dimension of a unit; none where something below it belongs elsewhere, for the score of an inner node cannot be split."""
    own = framework.dimension(node)
    parents = {dimension.id: dimension.parent for dimension in site.dimensions}
    for one in under(framework, node):
        at = framework.dimension(one)
        while at is not None and at != own:
            at = parents[at]
        if at is None:
            return None
    return own


def under(framework, node):
    """All indicators below another."""
    for child in framework.children[node.id]:
        yield child
        yield from under(framework, child)


def family(dimension, site):
    """The identifiers of an aggregated dimension and of those below it that are aggregated too."""
    below = [child for child in site.aggregated() if child.parent == dimension.id]
    return {dimension.id}.union(*(family(child, site) for child in below))


def applies(report, node):
    """Whether an indicator is asked in the year of the report, with those above it; or has a row all the same."""
    return node.id in report.first_rows or all(not one.years or report.year in one.years for one in report.framework.upwards(node))


def weight_of(report, node):
    """The weight that the report prints, else that of the framework."""
    row = report.first_rows.get(node.id)
    printed = row.weight if row and row.weight else node.weight
    return printed.value if printed else None


def is_scored_without_weight(report, node):
    row = report.first_rows.get(node.id)
    return row is not None and not node.is_adjustment and row.score is not None and row.status != "not-applicable" and weight_of(report, node) is None


def below(report, parent):
    """The indicators below another, or of all of the tree, that apply."""
    for child in report.framework.children[parent]:
        if applies(report, child):
            yield child
        yield from below(report, child.id)


def standing(report, parent):
    """
    The leaves below an indicator; and inner nodes that stand for theirs, because nothing below is weighed, or because
    only they have a score.
    """
    for node in report.framework.children[parent]:
        under = list(below(report, node.id))
        row = report.first_rows.get(node.id)
        is_weighed = any(weight_of(report, one) is not None for one in under)
        has_only_score = row and row.score and not any(says_something(report, one) for one in under)
        if applies(report, node) and (not is_weighed or has_only_score):
            yield node
        else:
            yield from standing(report, node.id)


def says_something(report, node):
    row = report.first_rows.get(node.id)
    return row is not None and (row.score is not None or row.status is not None)
