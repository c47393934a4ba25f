"""The interval of a rank: the 5th to 95th percentile over other defensible ways to aggregate (methods, 1.4)."""

from bisect import bisect_right
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction
from math import lcm

from printed import nearest
from splitmix import SplitMix64

SEED = 20200010
STEPS = 10**9
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
    """
    What the draws need of a report, by the place of a dimension among the top ones: scores and weights as whole
    numbers of one small part, and logarithms of rates.
    """

    def __init__(self, one, top):
        cells = {place: one.cells[id] for place, id in enumerate(top) if one.cells[id].rate is not None}
        parts = lcm(*(Fraction(number).denominator for cell in cells.values() for number in (cell.score, cell.weight)))
        self.scores = {place: int(cell.score * parts) for place, cell in cells.items()}
        self.weights = {place: int(cell.weight * parts) for place, cell in cells.items()}
        self.logarithms = {place: logarithm(cell.rate) for place, cell in cells.items()}

    def value(self, factors, is_geometric, left_out):
        """
        The weighted mean of rates, or of their logarithms, in whole steps of 1e-9. Factors are thousandths, which cancel,
        as the parts do; so does the weight of a rate in the linear mean, whose sums are of scores and of weights.
        """
        places = [place for place in self.scores if place != left_out] or list(self.scores)
        weight = sum(factors[place] * self.weights[place] for place in places)
        if not is_geometric:
            return nearest(STEPS * sum(factors[place] * self.scores[place] for place in places), weight)
        logarithms = sum(factors[place] * self.weights[place] * self.logarithms[place] for place in places)
        return int((STEPS * logarithms / weight).to_integral_value(ROUND_HALF_UP))


def logarithm(rate):
    return (Decimal(rate.numerator) / Decimal(rate.denominator)).ln() if rate > 0 else LOGARITHM_OF_NOTHING


def percentile(values, percent):
    """The nearest rank: the smallest value that so many percent of all do not exceed."""
    return sorted(values)[-(-percent * len(values) // 100) - 1]
