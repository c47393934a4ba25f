"""What briefs say of a report: execution against time (methods, 2.7), the review (3.3), losses that come back (2.5)."""

from calendar import monthrange
from fractions import Fraction

from printed import value, yuan

SAYS_NOTHING = ("", "无", "没有", "——", "—", "/")


def execution_rate(report):
    """The outturn over the budget of all expenditure; None where either is not stated."""
    budget = amount(report, "adjusted", "initial")
    outturn = amount(report, "final", "executed")
    return in_yuan(outturn) / in_yuan(budget) if budget and outturn and in_yuan(budget) > 0 else None


def amount(report, *stages):
    """The first row of the first stage that has one."""
    for stage in stages:
        for row in report.money:
            if row["stage"] == stage and is_of_the_year(row, report) and in_yuan(row) is not None:
                return row
    return None


def is_of_the_year(row, report):
    """Whether a row tells of all expenditure of the whole year."""
    if row["path"] != "expenditure" or "cut" in row or int(row.get("year", report.year)) != report.year:
        return False
    as_of = row.get("as_of", "")
    return len(as_of) < 7 or as_of[:7] >= f"{report.year}-12"


def in_yuan(row):
    return yuan(value(row, "amount"), row.get("unit"))


def progress_gap(report):
    """The rate of the latest point of the year less the share of the year that had gone by then."""
    execution = execution_rate(report)
    if execution is not None:
        return execution - 1
    points = [(gone(row["as_of"]), rate_of(row, report)) for row in report.progress if is_point(row, report)]
    points = [(share, rate) for share, rate in points if rate is not None]
    if not points:
        return None
    share, rate = max(points, key=lambda point: point[0])
    return rate - share


def is_point(row, report):
    return row.get("path", "expenditure") == "expenditure" and row["as_of"][:4] == str(report.year) and len(row["as_of"]) >= 7


def gone(as_of):
    """The share of the year that has gone on a day, or at the end of a month."""
    year, month, *day = map(int, as_of.split("-"))
    days = monthrange(year, month)[1]
    return (month - 1 + Fraction(day[0] if day else days, days)) / 12


def rate_of(row, report):
    """The rate of progress as printed, else the amount over the budget where both are in one unit."""
    if "rate" in row:
        return value(row, "rate")
    budget = amount(report, "adjusted", "initial")
    spent = yuan(value(row, "amount"), row.get("unit")) if "amount" in row else None
    return spent / in_yuan(budget) if spent is not None and budget and in_yuan(budget) > 0 else None


def review_score(report, reports):
    """The score that others gave, on the full mark of the report; None where nobody did."""
    if report.kind != "self" or report.total_rate is None:
        return None
    scored = [row for row in report.reviews if "score" in row and value(row, "full_mark") != 0]
    for row in sorted(scored, key=lambda row: row.get("date", ""))[-1:]:
        return value(row, "score") * report.full_mark / (value(row, "full_mark") or report.full_mark)
    for kind in ("fiscal", "departmental"):
        for other in reports:
            is_of_the_same = (other.department, other.year, other.framework) == (report.department, report.year, report.framework)
            if other.kind == kind and is_of_the_same and other.framework and other.total_rate is not None:
                return other.total_rate * report.full_mark
    return None


def repeated_losses(split, before):
    """How many indicators lose points again, although a measure was announced the first time; None without a split."""
    if split is None:
        return None
    lost = [old for old, new in split.pairs if old.weight > old.score and new.weight > new.score and not (old.indicator.is_adjustment or new.indicator.is_adjustment)]
    return sum(announces_measure(before.report, unit.indicator.id) for unit in lost)


def announces_measure(report, indicator):
    row = report.first_rows.get(indicator)
    measures = [row.measure if row else None]
    measures += [problem.get("measure") for problem in report.problems if indicator in problem.get("indicators", [])]
    return any(measure is not None and measure.strip("。 \u3000") not in SAYS_NOTHING for measure in measures)
