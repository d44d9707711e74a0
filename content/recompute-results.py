#!/usr/bin/env python3
"""Computes the result of a jury again from a results pack, without any of Opslag's code, and says where it differs.

Usage: recompute-results.py pack.json

Only the standard library is needed. The model's figures are allowed to differ by a thousandth, because floating point
rounds where two ways of computing meet; everything else must be the same. What is computed here in another way than in
the program is said beside it.
"""

import json
import math
import sys

MASK = (1 << 64) - 1
Z = 1.959963984540054  # the 97.5th percentile of the normal distribution


def half_up(numerator, denominator):
    return (2 * numerator + denominator) // (2 * denominator)


def thousandths(levels):
    return math.floor(levels * 1000 + 0.5)


def score_of(criteria, marks):
    """The weighted mean of the levels ticked, in thousandths; "n" is left out and the other weights count for more."""
    ticked = [(c["weight_percent"], int(marks[c["id"]])) for c in criteria if marks[c["id"]] != "n"]
    return half_up(1000 * sum(weight * level for weight, level in ticked), sum(weight for weight, _ in ticked))


def spread_of(scores):
    n, total, squares = len(scores), sum(scores), sum(score * score for score in scores)
    if n < 2:
        return None
    return (math.isqrt(4 * (n * squares - total * total) // (n * (n - 1))) + 1) // 2


def median_of(scores):
    scores = sorted(scores)
    return half_up(scores[(len(scores) - 1) // 2] + scores[len(scores) // 2], 2)


def places(values):
    """1 is best; equal values share a place."""
    return [1 + sum(other > value for other in values) for value in values]


def alpha_of(units):
    """Krippendorff's alpha for ordinal data, from his coincidence matrix."""
    pairs = [[0.0] * 5 for _ in range(5)]
    for unit in units:
        for i, one in enumerate(unit):
            for k, other in enumerate(unit):
                if i != k:
                    pairs[one - 1][other - 1] += 1 / (len(unit) - 1)
    totals = [sum(row) for row in pairs]
    def apart(a, b):
        low, high = min(a, b), max(a, b)
        return (sum(totals[low:high + 1]) - (totals[low] + totals[high]) / 2) ** 2
    observed = sum(pairs[a][b] * apart(a, b) for a in range(5) for b in range(5))
    expected = sum(totals[a] * totals[b] * apart(a, b) for a in range(5) for b in range(5))
    return thousandths(1 - (sum(totals) - 1) * observed / expected) if expected > 0 else None


def eigen(matrix):
    """Eigenvalues and eigenvectors by Jacobi's rotations; the program reduces to three diagonals instead."""
    n = len(matrix)
    a = [row[:] for row in matrix]
    v = [[float(i == k) for k in range(n)] for i in range(n)]
    for _ in range(100):
        if sum(a[i][k] ** 2 for i in range(n) for k in range(i)) < 1e-22:
            break
        for p in range(n):
            for q in range(p + 1, n):
                if abs(a[p][q]) < 1e-300:
                    continue
                theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
                t = math.copysign(1, theta) / (abs(theta) + math.hypot(theta, 1))
                c = 1 / math.hypot(t, 1)
                s = t * c
                for k in range(n):
                    a[k][p], a[k][q] = c * a[k][p] - s * a[k][q], s * a[k][p] + c * a[k][q]
                for k in range(n):
                    a[p][k], a[q][k] = c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]
                for k in range(n):
                    v[k][p], v[k][q] = c * v[k][p] - s * v[k][q], s * v[k][p] + c * v[k][q]
    return [a[i][i] for i in range(n)], v


class Refused(Exception):
    pass


class Model:
    """score = nomination + juror + rest; see "How the jury's result is counted"."""

    def __init__(self, rows, jurors):
        # rows: for each nomination its (juror, score in levels), jurors counted from 0
        self.rows, self.jurors = rows, jurors
        counts = [0] * jurors
        for row in rows:
            for juror, _ in row:
                counts[juror] += 1
        cells = sum(counts)
        if jurors < 3:
            raise Refused("few-jurors")
        if jurors > 200:
            raise Refused("many-jurors")
        if min(counts) < 3:
            raise Refused("few-scorecards")
        if not self.connected():
            raise Refused("apart")
        self.degrees = cells + 1 - len(rows) - jurors
        if self.degrees < 4:
            raise Refused("little-left")
        self.means = [sum(score for _, score in row) / len(row) for row in rows]
        s = [[0.0] * jurors for _ in range(jurors)]
        r = [0.0] * jurors
        squares = 0.0
        for row, mean in zip(rows, self.means):
            for juror, score in row:
                r[juror] += score - mean
                squares += (score - mean) ** 2
                s[juror][juror] += 1
                for other, _ in row:
                    s[juror][other] -= 1 / len(row)
        self.agreed = squares < 1e-9
        self.share, self.severities = 0, [0.0] * jurors
        self.kernel = [[0.0] * jurors for _ in range(jurors)]
        variance = 0.0
        if not self.agreed:
            values, vectors = eigen(s)
            turned = [sum(vectors[i][k] * r[i] for i in range(jurors)) for k in range(jurors)]
            # S has one eigenvalue of nothing: everybody stricter by the same is no difference
            nothing = min(range(jurors), key=lambda k: abs(values[k]))
            others = [k for k in range(jurors) if k != nothing]
            self.share = self.likeliest(values, turned, squares, cells - len(rows), others)
            ratio = (1000 - self.share) / self.share
            for i in range(jurors):
                for k in range(jurors):
                    parts = (vectors[i][m] * vectors[k][m] / (values[m] + ratio) for m in others)
                    self.kernel[i][k] = math.fsum(parts)
            self.severities = [sum(self.kernel[i][k] * r[k] for k in range(jurors)) for i in range(jurors)]
            explained = math.fsum(turned[k] ** 2 / values[k] for k in others)
            variance = max(squares - explained, 0.0) / self.degrees
        self.adjusted = [
            mean - sum(self.severities[juror] for juror, _ in row) / len(row) for row, mean in zip(rows, self.means)
        ]
        n, t = self.degrees, Z
        for power, term in enumerate(
            [
                (Z**3 + Z) / 4,
                (5 * Z**5 + 16 * Z**3 + 3 * Z) / 96,
                (3 * Z**7 + 19 * Z**5 + 17 * Z**3 - 15 * Z) / 384,
                (79 * Z**9 + 776 * Z**7 + 1482 * Z**5 - 1920 * Z**3 - 945 * Z) / 92160,
            ]
        ):
            t += term / n ** (power + 1)
        own = [max(self.kernel[k][k], 0.0) for k in range(jurors)]
        self.severity_halves = [t * math.sqrt(variance * part) for part in own]
        self.halves = []
        for row in rows:
            pairs = sum(self.kernel[i][k] for i, _ in row for k, _ in row) / len(row) ** 2
            self.halves.append(t * math.sqrt(variance * max(1 / len(row) + pairs, 0.0)))
        self.residual = math.sqrt(variance)
        total = sum(b * b for b in self.severities) + variance * sum(own)
        self.severity = math.sqrt(total / (jurors - 1)) if not self.agreed else 0.0

    def connected(self):
        seen, queue = {0}, [0]
        while queue:
            juror = queue.pop()
            for row in self.rows:
                here = {other for other, _ in row}
                if juror in here:
                    queue += here - seen
                    seen |= here
        return len(seen) == self.jurors

    @staticmethod
    def likeliest(values, turned, squares, degrees, others):
        best, least = 1, math.inf
        for share in range(1, 1000):
            g = share / (1000 - share)
            q = max(squares - g * math.fsum(turned[k] ** 2 / (1 + g * values[k]) for k in others), 1e-12 * squares)
            logs = math.fsum(math.log(1 + g * values[k]) for k in others)
            value = degrees * math.log(q) + logs - 2 * math.log(g)
            if value < least - 1e-9:
                best, least = share, value
        return best

    def intervals(self, seed, draws, finalists, by_adjusted):
        """Places over all draws: best, worst, and how often a finalist."""
        state = seed

        def below(n):
            nonlocal state
            state = (state + 0x9E3779B97F4A7C15) & MASK
            bits = state
            bits = ((bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9) & MASK
            bits = ((bits ^ (bits >> 27)) * 0x94D049BB133111EB) & MASK
            return ((bits ^ (bits >> 31)) * n) >> 64

        def grown(values, size):
            square = sum(value * value for value in values) / len(values)
            return [value * (size / math.sqrt(square) if square > 1e-18 else 0.0) for value in values]

        rests = grown(
            [score - self.adjusted[at] - self.severities[j] for at, row in enumerate(self.rows) for j, score in row],
            self.residual,
        )
        pool = grown(self.severities, self.severity)
        found = self.adjusted if by_adjusted else self.means
        drawn = [[] for _ in self.rows]
        for _ in range(draws):
            jurors = [pool[below(self.jurors)] for _ in range(self.jurors)]
            above, errors = [0.0] * self.jurors, []
            for row in self.rows:
                scores = [jurors[juror] + rests[below(len(rests))] for juror, _ in row]
                error = sum(scores) / len(row)
                for (juror, _), score in zip(row, scores):
                    above[juror] += score - error
                errors.append(error)
            if by_adjusted:
                taken = [sum(k * a for k, a in zip(line, above)) for line in self.kernel]
                errors = [
                    error - sum(taken[juror] for juror, _ in row) / len(row) for row, error in zip(self.rows, errors)
                ]
            values = [math.floor((value + error) * 1e6 + 0.5) for value, error in zip(found, errors)]
            order = sorted(values, reverse=True)
            first = {value: place for place, value in reversed(list(enumerate(order, 1)))}
            for list_, value in zip(drawn, values):
                list_.append(first[value])
        out = draws // 40
        for list_ in drawn:
            list_.sort()
        return [(d[out], d[draws - 1 - out], sum(place <= finalists for place in d)) for d in drawn]


def compare(pack):
    """Every figure that differs, of the scoring round and of the final, and of which of them decides."""
    passes = {"scoring": pack}
    if pack["final"]:
        passes["final"] = pack["final"]
    faults, found = [], {}
    for name, it in passes.items():
        place_of, differing = compare_pass(pack, it["scorecards"], it["results"])
        found[name] = place_of
        faults += [f"final: {fault}" if name == "final" else fault for fault in differing]
    if pack["decided"] is None:
        if not pack["final_is_missing"]:
            faults.append("which pass decides: the pack does not say")
        return faults
    last = found.get("final", {}) if pack["final_decides"] else {}
    told = {it["number"]: (it["by"], it["place"]) for it in pack["decided"]}
    for number in sorted({it["number"] for it in pack["results"]["nominations"]} | set(told)):
        decided = ("final", last[number]) if number in last else ("scoring", found["scoring"].get(number))
        if told.get(number) != decided:
            faults.append(
                f"what decides the place of {number}: the pack says {told.get(number)}, computed again it is {decided}"
            )
    return faults


def compare_pass(pack, cards, told):
    """The places computed from the scorecards of one pass, and every figure told of it that differs."""
    faults = []

    def same(what, told, computed, within=0):
        fits = told == computed or (
            within and told is not None and computed is not None and abs(told - computed) <= within
        )
        if not fits:
            faults.append(f"{what}: the pack says {told}, computed again it is {computed}")

    numbers = sorted({card["nomination"] for card in cards})
    jurors = max((card["juror"] for card in cards), default=0)
    row_of = {number: at for at, number in enumerate(numbers)}
    rows, scores = [[] for _ in numbers], [[] for _ in numbers]
    for card in sorted(cards, key=lambda card: (card["nomination"], card["juror"])):
        score = score_of(pack["criteria"], card["marks"])
        same(f"score of juror {card['juror']} for {card['nomination']}", card["score"], score)
        rows[row_of[card["nomination"]]].append((card["juror"] - 1, score / 1000))
        scores[row_of[card["nomination"]]].append(score)

    # exact: a common denominator for all means
    whole = math.lcm(*(len(s) for s in scores)) if scores else 1
    by_mean = places([sum(s) * (whole // len(s)) for s in scores])
    try:
        model, refused = Model(rows, jurors), None
    except Refused as reason:
        model, refused = None, str(reason)
    same("the model's refusal", told["model"].get("refused"), refused)
    adjusts = model is not None and pack["rule"] == "adjusted"
    if model:
        by_adjusted = places([math.floor(value * 1e6 + 0.5) for value in model.adjusted])
        drawn = model.intervals(pack["seed"], pack["draws"], pack["finalists"], adjusts)
        same("the share", told["model"].get("share"), model.share)
        same("degrees of freedom", told["model"].get("degrees"), model.degrees)
        same("what is left over", told["model"].get("residual"), thousandths(model.residual), 1)
        same("how much severities differ", told["model"].get("severity"), thousandths(model.severity), 1)
        for at, it in enumerate(told["jurors"]):
            same(f"severity of juror {at + 1}", it["severity"], thousandths(model.severities[at]), 1)
            same(f"its interval, juror {at + 1}", it["half"], thousandths(model.severity_halves[at]), 1)
    for it in told["nominations"]:
        number = it["number"]
        if number not in row_of:
            same(f"scores of {number}", it["n"], 0)
            continue
        at = row_of[number]
        same(f"scores of {number}", it["n"], len(scores[at]))
        same(f"mean of {number}", it["mean"], half_up(sum(scores[at]), len(scores[at])))
        same(f"median of {number}", it["median"], median_of(scores[at]))
        same(f"spread of {number}", it["spread"], spread_of(scores[at]))
        same(f"place by the mean of {number}", it["place_by_mean"], by_mean[at])
        same(f"place of {number}", it["place"], by_adjusted[at] if adjusts else by_mean[at])
        if model:
            same(f"adjusted score of {number}", it["adjusted"], thousandths(model.adjusted[at]), 1)
            same(f"its interval, {number}", it["half"], thousandths(model.halves[at]), 1)
            same(f"place by the adjusted score of {number}", it["place_by_adjusted"], by_adjusted[at])
            same(f"best place of {number}", it["place_from"], drawn[at][0])
            same(f"worst place of {number}", it["place_to"], drawn[at][1])
            same(f"draws as a finalist of {number}", it["finalist_draws"], drawn[at][2], 2)
    same("nominations with scores", sum(it["n"] > 0 for it in told["nominations"]), len(numbers))
    for criterion in pack["criteria"]:
        name = criterion["id"]
        units = [[] for _ in numbers]
        for card in cards:
            if card["marks"][name] != "n":
                units[row_of[card["nomination"]]].append(int(card["marks"][name]))
        alpha = alpha_of([unit for unit in units if len(unit) >= 2]) if jurors >= 3 else None
        same(f"agreement on criterion {name}", told["agreement"][name], alpha, 1)
    order = by_adjusted if adjusts else by_mean
    return {number: order[at] for number, at in row_of.items()}, faults


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        found = compare(json.load(file))
    print("\n".join(found) or "the same")
    sys.exit(1 if found else 0)
