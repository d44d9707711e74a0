"""Counts published ballot files again: python3 recount.py ballots.jsonl

Written apart from the site's own count, with other methods where there are others, so that the two check each other.
The first line of the file says the rule and the options; every other line is one ballot, {"set_aside": ...} where it was
quarantined. Prints the places without those and with all. With --json: all figures, rounds and comparisons.
"""
import json
import sys
from fractions import Fraction


def tally(rule, options, ballots):
    if rule["kind"] != "ranked":
        given = [dict(b["points"]) if rule["kind"] == "points" else dict.fromkeys(b, 1) for b in ballots]
        return placed(ballots, options, lambda o: sum(g.get(o, 0) for g in given), "sums")
    orders = [b["ranked"] for b in ballots]
    return {"borda": borda, "runoff": runoff, "schulze": schulze}[rule["method"]](options, orders)


def placed(ballots, options, figure, working, rank=None):
    """Everybody's place: one more than how many rank higher."""
    figures = {o: figure(o) for o in options}
    ranks = [(rank or figure)(o) for o in options]
    lines = [
        {"option": o, "place": 1 + sum(r > mine for r in ranks), "tied": ranks.count(mine) > 1, "figure": figures[o]}
        for o, mine in zip(options, ranks)
    ]
    return {"ballots": len(ballots), "lines": sorted(lines, key=lambda x: (x["place"], x["option"])), "working": working}


def borda(options, orders):
    def points(option, order):
        ladder = range(len(options) - 1, -1, -1)
        rest = ladder[len(order):]
        return Fraction(ladder[order.index(option)]) if option in order else Fraction(sum(rest), len(rest))

    return placed(orders, options, lambda o: int(2 * sum(points(o, order) for order in orders)), "sums")


def runoff(options, orders):
    left, rounds, history = list(options), [], []
    while True:
        tops = [next((o for o in order if o in left), None) for order in orders]
        votes = {o: tops.count(o) for o in left}
        history.append(votes)
        told = {"votes": [[o, votes[o]] for o in left], "exhausted": tops.count(None), "tied": [], "leave": []}
        rounds.append(told)
        if 2 * max(votes.values()) > sum(votes.values()) or len(set(votes.values())) == 1:
            break
        out = [o for o in left if votes[o] == min(votes.values())]
        told["tied"] = list(out) if len(out) > 1 else []
        for earlier in history[-2::-1]:
            out = [o for o in out if earlier[o] == min(earlier[x] for x in out)]
        told["leave"] = out
        left = [o for o in left if o not in out]
    last = {o: max(n for n, votes in enumerate(history) if o in votes) for o in options}
    rank = lambda o: (last[o], history[-1].get(o, 0))
    return placed(orders, options, lambda o: history[last[o]][o], {"rounds": rounds}, rank)


def schulze(options, orders):
    seat = [{o: n for n, o in enumerate(order)} for order in orders]
    end = len(options)
    ahead = {(a, b): sum(s.get(a, end) < s.get(b, end) for s in seat) for a in options for b in options}
    wins = {pair: n for pair, n in ahead.items() if n > ahead[pair[::-1]]}
    chain = dict.fromkeys(ahead, 0)
    for strength in sorted(set(wins.values())):
        near = {a: {b for b in options if wins.get((a, b), 0) >= strength} for a in options}
        for _ in range(len(options).bit_length()):  # each time chains of twice the length
            near = {a: near[a].union(*(near[b] for b in near[a])) for a in options}
        chain.update({(a, b): strength for a in options for b in near[a] - {a}})
    grid = lambda pairs: [[pairs[a, b] for b in options] for a in options]
    working = {"pairs": {"options": options, "preferred": grid(ahead), "chains": grid(chain)}}
    better = lambda a, b: chain[a, b] > chain[b, a]
    behind = lambda o: -sum(better(other, o) for other in options)
    return placed(orders, options, lambda o: sum(better(o, other) for other in options), working, behind)


def recount(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        head, *lines = map(json.loads, file)
    aside = [x["set_aside"] for x in lines if "set_aside" in x]
    counted = [x for x in lines if "set_aside" not in x]
    assert (head["format"], head["version"]) == ("opslag-ballots", 1), "not a ballot file of version 1"
    assert (head["ballots"], head["set_aside"]) == (len(counted), len(aside)), "ballots are missing or were added"
    ids = [o["id"] for o in head["options"]]
    return head, {"counted": tally(head["rule"], ids, counted), "all": tally(head["rule"], ids, counted + aside)}


if __name__ == "__main__":
    for path in (x for x in sys.argv[1:] if x != "--json"):
        head, results = recount(path)
        names = {o["id"]: f"{o['title']} ({o['library']})" for o in head["options"]}
        for name, result in results.items():
            print(json.dumps(result) if "--json" in sys.argv else f"{name}: {result['ballots']} ballots")
            for x in result["lines"] if "--json" not in sys.argv else []:
                print(f"{x['place']:4}{'=' if x['tied'] else ' '} {names[x['option']]}: {x['figure']}")
