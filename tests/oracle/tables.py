"""The published tables as they ought to be: for each, the columns that make its key, and its rows (columns: IDataTable)."""

from fractions import Fraction

from cells import close, exact, flag, points, printed, six, text
from changes import Changes
from comparable import Views
from losses import losses
from overview import execution_rate, progress_gap, repeated_losses, review_score
from ranks import Groups, quantile
from units import Scored

REPORT = ("year", "department_code", "kind")
QUARTILES_FROM = 5


class Tables:
    """Everything that is recomputed of a site."""

    def __init__(self, site):
        self.site = site
        self.scored = [Scored(report, site) for report in site.reports]
        self.views = Views(self.scored)
        self.groups = Groups(self.scored, self.views, site)
        self.changes = Changes(self.scored, site)

    def all(self):
        """Name, key columns and rows of each table; a row is a map from columns to cells."""
        yield "reports", REPORT, self.reports()
        yield "scores", (*REPORT, "indicator_id"), self.scores()
        yield "board", (*REPORT, "dimension"), self.board()
        yield "peers", ("year", "kind", "level", "type", "dimension"), self.peers()
        yield "changes", REPORT, self.changes_rows()
        yield "overview", REPORT, self.overview()
        yield "losses", ("year", "kind", "level", "framework", "indicator_id"), self.losses()

    def reports(self):
        for one in self.scored:
            report = one.report
            yield key_of(report) | {
                "department_name": text(report.department.name_in(report.year)),
                "conducted_by": text(report.conducted_by),
                "framework": text(report.framework_id),
                "declared_total": printed(report.total),
                "computed_total": exact(one.computed_total()),
                "full_mark": exact(report.full_mark),
                "score_rate": six(report.total_rate),
                "declared_grade": text(report.grade),
                "computed_grade": text(one.computed_grade()),
                "source_title": text(report.source["title"]),
                "source_url": text(report.source.get("url")),
            }

    def scores(self):
        for one in self.scored:
            framework = one.report.framework
            for indicator in framework.indicators.values() if framework and framework.subject == "department" else []:
                yield key_of(one.report) | score_cells(one.report, framework, indicator)

    def board(self):
        for one in self.scored:
            for dimension, cell in one.cells.items():
                reason = self.views.reason(one, dimension)
                rank, low, high = self.standing(one, dimension)
                yield key_of(one.report) | {
                    "framework": text(one.report.framework_id),
                    "dimension": text(dimension),
                    "score": exact(cell.score),
                    "weight": exact(cell.weight),
                    "score_rate": six(cell.rate),
                    "coverage": six(one.coverage),
                    "comparable": flag(reason is None),
                    "reason": text(reason),
                    "rank": exact(rank),
                    "rank_low": exact(low),
                    "rank_high": exact(high),
                }

    def standing(self, one, dimension):
        """Rank and interval among peers, where the edition shows them."""
        group = self.groups.of(one)
        if not self.site.shows_positions or group is None:
            return None, None, None
        low, high = group.intervals.get(one, (None, None)) if dimension == "total" else (None, None)
        return group.ranks.get(dimension, {}).get(one), low, high

    def peers(self):
        for (year, kind, level, type), group in self.groups.all.items() if self.site.shows_positions else []:
            for dimension in group.ranked:
                rates = group.rates(dimension)
                has_quartiles = len(rates) >= QUARTILES_FROM
                yield {
                    "year": text(str(year)),
                    "kind": text(kind),
                    "level": text(level),
                    "type": text(type),
                    "dimension": text(dimension),
                    "compared": exact(len(rates)),
                    "median": six(quantile(rates, Fraction(1, 2))),
                    "lower_quartile": six(quantile(rates, Fraction(1, 4)) if has_quartiles else None),
                    "upper_quartile": six(quantile(rates, Fraction(3, 4)) if has_quartiles else None),
                }

    def changes_rows(self):
        for one, split in self.changes.splits.items():
            yield key_of(one.report) | {
                "change": close(split and split.change),
                "performance": close(split and split.performance),
                "reweighting": close(split and split.reweighting),
                "entering": close(split and split.entering),
                "leaving": close(split and split.leaving),
                "break": text(self.changes.breaks[one]),
            }

    def overview(self):
        for one in self.scored:
            report = one.report
            split = self.changes.splits.get(one)
            is_one_line = split is not None and self.changes.breaks[one] is None
            review = review_score(report, self.site.reports) if self.site.shows_reviews else None
            again = repeated_losses(split, self.changes.before.get(one)) if self.site.shows_reviews else None
            yield key_of(report) | {
                "total": exact(report.total and report.total.value),
                "grade": text(report.grade or one.computed_grade()),
                "like_for_like_change": points(split.performance if is_one_line else None),
                "execution_rate": six(execution_rate(report)),
                "progress_gap": six(progress_gap(report)),
                "review_score": points(review),
                "review_gap": points(None if review is None else report.total.value - review),
                "repeated_losses": exact(again),
            }

    def losses(self):
        for (year, kind, level, framework, indicator), loss in losses(self.scored).items():
            yield {
                "year": text(str(year)),
                "kind": text(kind),
                "level": text(level),
                "framework": text(framework),
                "indicator_id": text(indicator),
                "name": text(self.site.frameworks[framework].indicators[indicator].name),
                "points": exact(loss.points),
                "weight": exact(loss.weight),
                "losing": exact(loss.losing),
                "applies": exact(loss.applies),
            }


def key_of(report):
    return {column: text(value) for column, value in zip(REPORT, report.key)}


def score_cells(report, framework, indicator):
    row = report.first_rows.get(indicator.id)
    weight = row.weight if row and row.weight else indicator.weight
    score = row.score if row else None
    has_rate = weight and weight.value > 0 and score and row.status != "not-applicable"
    status = row and (row.status or ("scored" if score else None))
    return {
        "framework": text(framework.id),
        "indicator_id": text(indicator.id),
        "parent_id": text(indicator.parent),
        "level": exact(framework.level(indicator)),
        "name": text(indicator.name),
        "weight": printed(weight),
        "score": printed(score),
        "score_rate": six(score.value / weight.value if has_rate else None),
        "actual": text(row and row.actual),
        "unit": text((row and row.unit) or indicator.unit),
        "status": text(status),
        "dimension": text(framework.dimension(indicator)),
        "common": text(indicator.common),
    }
