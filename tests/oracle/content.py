"""A site folder as records: the roster, the dimensions, the frameworks and the reports (keys: FORMAT.md)."""

import json
from pathlib import Path

from printed import number, value
from yaml_subset import YamlError, parse

BUILT_IN_DIMENSIONS = Path(__file__).resolve().parents[2] / "src/SiteGen/Reading/Defaults/dimensions.yaml"
LEVELS = ("national", "province", "city", "county")


class Site:
    """All that is in a `content` folder."""

    def __init__(self, content):
        content = Path(content)
        roster = load(content / "departments.yaml")
        levels = {row["id"]: row["level"] for row in roster.get("jurisdictions", [])}
        self.departments = {row["code"]: Department(row, levels[row["jurisdiction"]]) for row in roster.get("departments", [])}
        own = content / "dimensions.yaml"
        self.dimensions = [Dimension(row) for row in load(own if own.exists() else BUILT_IN_DIMENSIONS)["dimensions"]]
        self.frameworks = {framework.id: framework for framework in map(Framework, load_all(content, "frameworks/*"))}
        self.reports = [Report(data, self) for data in load_all(content, "reports/*/*")]
        config = load(content / "site.yaml" if (content / "site.yaml").exists() else content.parent / "site.yaml")
        is_internal = config.get("default_edition", "internal") == "internal"
        self.shows_positions = is_internal or config.get("rank") == "true"
        self.shows_reviews = is_internal

    def aggregated(self):
        """The dimensions that enter rates and coverage, in the order of the file."""
        return [dimension for dimension in self.dimensions if dimension.is_aggregated]


class Department:
    """A department of the roster and the level of government of its jurisdiction."""

    def __init__(self, data, level):
        if level not in LEVELS:
            raise ValueError(f"{level} is not a level of government")
        self.code = data["code"]
        self.name = data["name"]
        self.earlier_names = data.get("earlier_names", [])
        self.level = level
        self.type = data["type"]
        self.last_year = int(data["to"]) if "to" in data else None
        self.successors = data.get("successors", [])
        self.is_aggregate = data.get("aggregate") == "true"

    def name_in(self, year):
        """The name that it bore in a year."""
        for name in self.earlier_names:
            if int(name.get("from", 0)) <= year <= int(name["to"]):
                return name["name"]
        return self.name


class Dimension:
    """A dimension of comparison."""

    def __init__(self, data):
        self.id = data["id"]
        self.parent = data.get("parent")
        self.is_aggregated = data.get("aggregated", "true") == "true"


class Framework:
    """A tree of indicators with its full mark and grades."""

    def __init__(self, data):
        self.id = data["id"]
        self.subject = data.get("subject", "department")
        self.replaces = data.get("replaces")
        self.full_mark = value(data, "full_mark")
        self.counts_missing_as_lost = data.get("missing", "leave") == "count-as-lost"
        self.precision = int(data["precision"]) if "precision" in data else None
        self.bands = [(band["label"], value(band, "from"), value(band, "to")) for band in data.get("bands", [])]
        self.indicators = {row["id"]: Indicator(row) for row in data.get("indicators", [])}
        self.children = {id: [] for id in [None, *self.indicators]}
        for indicator in self.indicators.values():
            self.children[indicator.parent].append(indicator)

    def upwards(self, indicator):
        """An indicator and those above it, the nearest first."""
        while indicator:
            yield indicator
            indicator = self.indicators.get(indicator.parent)

    def dimension(self, indicator):
        """The dimension of an indicator: its own, else that of the nearest indicator above."""
        return next((one.dimension for one in self.upwards(indicator) if one.dimension), None)

    def level(self, indicator):
        """1 for an indicator without a parent, one more for each step below."""
        return len(list(self.upwards(indicator)))


class Indicator:
    """An indicator of a framework."""

    def __init__(self, data):
        self.id = data["id"]
        self.parent = data.get("parent")
        self.name = data["name"]
        self.weight = number(data, "weight")
        self.dimension = data.get("dimension")
        self.common = data.get("common")
        self.unit = data.get("unit")
        self.replaces = data.get("replaces")
        self.years = [int(year) for year in data.get("years", [])]
        self.is_adjustment = data.get("adjustment") == "true"


class ScoreRow:
    """A row of `scores`."""

    def __init__(self, data):
        self.id = data["id"]
        self.score = number(data, "score")
        self.weight = number(data, "weight")
        self.status = data.get("status")
        self.actual = data.get("actual")
        self.unit = data.get("unit")
        self.measure = data.get("measure")


class Report:
    """An evaluation of a department and year; rows that are read in one place only stay as they are in the file."""

    def __init__(self, data, site):
        self.department = site.departments[data["department"]]
        self.year = int(data["year"])
        self.kind = data["kind"]
        self.conducted_by = data.get("conducted_by")
        self.framework_id = data.get("framework")
        self.framework = site.frameworks[self.framework_id] if self.framework_id else None
        self.source = data["source"]
        declared = data.get("declared", {})
        self.total = number(declared, "total")
        self.grade = declared.get("grade")
        self.full_mark = value(declared, "full_mark")
        if self.full_mark is None and self.framework:
            self.full_mark = self.framework.full_mark
        self.precision = int(data["precision"]) if "precision" in data else None
        self.rows = [ScoreRow(row) for row in data.get("scores", [])]
        self.first_rows = {row.id: row for row in reversed(self.rows)}
        self.money = data.get("money", [])
        self.progress = data.get("progress", [])
        self.problems = data.get("problems", [])
        self.reviews = data.get("reviews", [])
        self.breaks = data.get("breaks", [])

    @property
    def key(self):
        return (str(self.year), self.department.code, self.kind)

    @property
    def total_rate(self):
        """The declared total over the full mark; None where either is not stated."""
        return self.total.value / self.full_mark if self.total and self.full_mark else None


def load(path):
    """The data of one file, YAML or JSON."""
    text = path.read_text(encoding="utf-8-sig")
    try:
        return parse(text) if path.suffix == ".yaml" else as_texts(json.loads(text, parse_int=str, parse_float=str))
    except (YamlError, json.JSONDecodeError) as problem:
        raise ValueError(f"{path}: {problem}") from None


def load_all(content, pattern):
    """The data of all files of a pattern, in the order of their paths."""
    return [load(path) for path in sorted(content.glob(pattern)) if path.suffix in (".yaml", ".json")]


def as_texts(data):
    """Data of JSON with texts for scalars, as the YAML has them."""
    if isinstance(data, dict):
        return {key: as_texts(item) for key, item in data.items() if item is not None}
    if isinstance(data, list):
        return [as_texts(item) for item in data]
    return str(data).lower() if isinstance(data, bool) else data
