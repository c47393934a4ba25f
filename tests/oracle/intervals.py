"""The interval of a rank: the 5th to 95th percentile over other defensible ways to aggregate (methods, 1.4)."""

from bisect import bisect_right
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

from printed import rounded
from splitmix import SplitMix64

SEED = 20200010
STEP = Decimal("1e-9")
LOGARITHM_OF_NOTHING = Decimal(-1000)


def intervals(within, site, draws):
    """The lowest and highest rank of each report, by its draws; the numbers begin anew for each group."""
    top = [dimension.id for dimension in site.aggregated() if dimension.parent is None]
    random = SplitMix64(SEED)
    found = {one: [] for one in within}
    with localcontext() as context:
        context.prec = 40
        profiles = [Profile(one, top) for one in within]
        for _ in range(draws):
            factors = [750 + random.next() % 501 for _ in top]
            is_geometric = random.next() % 2 == 1
            left_out = random.next() % (len(top) + 1)
            values = [profile.value(factors, is_geometric, left_out) for profile in profiles]
            ordered = sorted(values)
            for one, value in zip(within, values):
                found[one].append(1 + len(ordered) - bisect_right(ordered, value))
    return {one: (percentile(ranks, 5), percentile(ranks, 95)) for one, ranks in found.items()}


class Profile:
    """Scores, weights and logarithms of rates of a report by the place of the dimension among the top ones."""

    def __init__(self, one, top):
        cells = {place: one.cells[id] for place, id in enumerate(top) if one.cells[id].rate is not None}
        self.exact = {place: (cell.score, cell.weight) for place, cell in cells.items()}
        self.logarithms = {place: (decimal(cell.weight), logarithm(cell.rate)) for place, cell in cells.items()}

    def value(self, factors, is_geometric, left_out):
        """
        The weighted mean of rates, or of their logarithms, rounded to 1e-9. Factors are given in thousandths, which
        cancel; so does the weight of a rate in the linear mean, whose sums are of scores and weights.
        """
        places = [place for place in self.exact if place != left_out] or list(self.exact)
        if is_geometric:
            weights = [(factors[place] * self.logarithms[place][0], self.logarithms[place][1]) for place in places]
            mean = sum(weight * log for weight, log in weights) / sum(weight for weight, _ in weights)
            return Fraction(mean.quantize(STEP, ROUND_HALF_UP))
        score = sum(factors[place] * self.exact[place][0] for place in places)
        return rounded(Fraction(score) / sum(factors[place] * self.exact[place][1] for place in places), 9)


def decimal(fraction):
    return Decimal(Fraction(fraction).numerator) / Decimal(Fraction(fraction).denominator)


def logarithm(rate):
    return decimal(rate).ln() if rate > 0 else LOGARITHM_OF_NOTHING


def percentile(values, percent):
    """The nearest rank: the smallest value that so many percent of all do not exceed."""
    return sorted(values)[-(-percent * len(values) // 100) - 1]
