//! A flow of least cost by successive shortest paths, for few jurors and many nominations.
//!
//! A general solver walks every pair of juror and nomination for each place it fills: half a million, fifteen thousand
//! times. The nominations need not be nodes: seen from the jurors, a nomination that lies on one desk is a way to another,
//! and of all such ways only the cheapest matters. So the network has one node for each juror and one for each kind of
//! library on each desk, and a heap for each pair of them that keeps the cheapest nomination to hand over.
//!
//! Paths are found by Dijkstra's method over costs made non-negative by potentials (Edmonds and Karp, 1972). The costs of
//! desks are convex, which unit arcs in order of their cost stand for, so that every flow along the way is of least cost.

use super::{ALIKE, LOAD, PER_NOMINATION_MAX};
use crate::jury::bootstrap::SplitMix64;
use std::{cmp::Reverse, collections::BinaryHeap};

/// No way, or nobody.
const NONE: i64 = i64::MAX;

/// Jurors, nominations and what each pair costs.
pub struct Grid {
    jurors: usize,
    kinds: usize,
    pub capacity: Vec<u32>,
    /// What lies on a desk and stays there.
    laid: Vec<u32>,
    laid_of_kind: Vec<u32>,
    kind: Vec<usize>,
    /// By nomination, then by juror; `None` where nothing may be given.
    costs: Vec<Option<i32>>,
}

impl Grid {
    pub fn new(jurors: usize, kinds: usize) -> Self {
        Self {
            jurors,
            kinds,
            capacity: vec![u32::MAX; jurors],
            laid: vec![0; jurors],
            laid_of_kind: vec![0; jurors * kinds],
            kind: Vec::new(),
            costs: Vec::new(),
        }
    }

    /// Something of this kind lies on the desk and stays.
    pub fn lay(&mut self, juror: usize, kind: usize) {
        self.laid[juror] += 1;
        self.laid_of_kind[juror * self.kinds + kind] += 1;
    }

    /// A nomination, with what each juror costs it.
    pub fn add(&mut self, kind: usize, costs: Vec<Option<i32>>) {
        self.kind.push(kind);
        self.costs.extend(costs);
    }

    fn cost(&self, juror: usize, nomination: usize) -> Option<i32> {
        self.costs[nomination * self.jurors + juror]
    }
}

/// How a node was reached.
#[derive(Clone, Copy)]
enum Step {
    /// The nomination that is placed is laid on this desk.
    Start,
    /// From a node of the same desk.
    Within(usize),
    /// From the same part of another desk, which hands over this nomination.
    Handed(usize, usize),
}

/// What is given to whom so far. Nodes: each juror, then each kind on each desk, then the end.
pub struct Flow<'a> {
    grid: &'a Grid,
    /// Who holds each nomination, beside those who held it from the start.
    held: Vec<Vec<usize>>,
    load: Vec<u32>,
    of_kind: Vec<u32>,
    /// Nominations one desk could hand to another, cheapest first; some are out of date.
    ways: Vec<BinaryHeap<Reverse<(i32, usize)>>>,
    /// The cheapest that is not: what it costs more there, and which it is.
    best: Vec<Option<(i32, usize)>>,
    potential: Vec<i64>,
}

impl<'a> Flow<'a> {
    pub fn new(grid: &'a Grid) -> Self {
        let (jurors, kinds) = (grid.jurors, grid.kinds);
        Self {
            grid,
            held: vec![Vec::new(); grid.kind.len()],
            load: vec![0; jurors],
            of_kind: vec![0; jurors * kinds],
            ways: (0..kinds * jurors * jurors).map(|_| BinaryHeap::new()).collect(),
            best: vec![None; kinds * jurors * jurors],
            potential: vec![0; jurors * (1 + kinds) + 1],
        }
    }

    /// Finds as many jurors as wanted for each nomination; the first of each before the second of any.
    pub fn fill(&mut self, wanted: &[usize]) {
        let mut open = vec![true; wanted.len()];
        for round in 0..wanted.iter().copied().max().unwrap_or_default() {
            for (nomination, &wanted) in wanted.iter().enumerate() {
                // once there is no way, there never is one: nothing that is placed later leads to a free desk
                if wanted > round && open[nomination] {
                    open[nomination] = self.place(nomination);
                }
            }
        }
    }

    pub fn holders(&self, nomination: usize) -> &[usize] {
        &self.held[nomination]
    }

    /// Everything on a desk.
    pub fn load(&self, juror: usize) -> u32 {
        self.grid.laid[juror] + self.load[juror]
    }

    const fn end(&self) -> usize {
        self.grid.jurors * (1 + self.grid.kinds)
    }

    const fn part(&self, juror: usize, kind: usize) -> usize {
        self.grid.jurors + juror * self.grid.kinds + kind
    }

    const fn way(&self, kind: usize, from: usize, to: usize) -> usize {
        (kind * self.grid.jurors + from) * self.grid.jurors + to
    }

    /// What the place after `n` on a desk costs, or among its like.
    fn stair(points: i32, n: u32) -> i64 {
        i64::from(points) * i64::from(n)
    }

    fn alike(&self, juror: usize, kind: usize) -> u32 {
        let at = juror * self.grid.kinds + kind;
        self.grid.laid_of_kind[at] + self.of_kind[at]
    }

    /// The jurors in the order in which they are asked, another for each place: of those who would cost the same the first
    /// one takes it. In one order for all, the same few would meet over every nomination and nobody else ever, and
    /// nothing would tell strict jurors from weak nominations.
    fn in_turn(&self, nomination: usize) -> Vec<usize> {
        let place = nomination as u64 * (PER_NOMINATION_MAX as u64 + 1) + self.held[nomination].len() as u64;
        let mut dice = SplitMix64::new(place);
        let mut jurors: Vec<usize> = (0..self.grid.jurors).collect();
        for last in (1..jurors.len()).rev() {
            jurors.swap(last, dice.below(last + 1));
        }
        jurors
    }

    /// Gives the nomination one juror more along the cheapest way; whether there was one.
    fn place(&mut self, nomination: usize) -> bool {
        let (end, kind) = (self.end(), self.grid.kind[nomination]);
        let mut distance = vec![NONE; end + 1];
        let mut settled = vec![false; end + 1];
        let mut steps = vec![Step::Start; end + 1];
        let mut queue = BinaryHeap::new();
        for juror in self.in_turn(nomination) {
            let Some(cost) = self.grid.cost(juror, nomination) else { continue };
            if self.held[nomination].contains(&juror) {
                continue;
            }
            let node = self.part(juror, kind);
            distance[node] = i64::from(cost) - self.potential[node];
            // most often the first desk keeps it: knowing the end early spares looking further away than that
            for node in [node, juror] {
                let reached = distance[node];
                self.ways_from(node, false, |to, cost, step| {
                    let there = reached + cost + self.potential[node] - self.potential[to];
                    if there < distance[to] {
                        distance[to] = there;
                        steps[to] = step;
                    }
                });
            }
        }
        let near = |node: &usize| distance[*node] < distance[end];
        queue.extend((0..end).filter(near).map(|node| Reverse((distance[node], node))));
        while let Some(Reverse((reached, node))) = queue.pop() {
            if reached >= distance[end] {
                break;
            }
            if settled[node] {
                continue;
            }
            settled[node] = true;
            self.ways_from(node, true, |to, cost, step| {
                let there = reached + cost + self.potential[node] - self.potential[to];
                if !settled[to] && there < distance[to] && there < distance[end] {
                    distance[to] = there;
                    steps[to] = step;
                    queue.push(Reverse((there, to)));
                }
            });
        }
        if distance[end] == NONE {
            return false;
        }
        for node in (0..end).filter(|&node| settled[node]) {
            self.potential[node] += (distance[node] - distance[end]).min(0);
        }
        self.follow(nomination, &steps);
        true
    }

    /// Every way on from a node, or only those that lead to the end on the same desk.
    fn ways_from(&self, node: usize, all: bool, mut go: impl FnMut(usize, i64, Step)) {
        let (jurors, kinds) = (self.grid.jurors, self.grid.kinds);
        if node < jurors {
            if self.load(node) < self.grid.capacity[node] {
                go(self.end(), Self::stair(LOAD, self.load(node)), Step::Within(node));
            }
            for kind in (0..kinds).filter(|kind| all && self.of_kind[node * kinds + kind] > 0) {
                let back = -Self::stair(ALIKE, self.alike(node, kind) - 1);
                go(self.part(node, kind), back, Step::Within(node));
            }
            return;
        }
        let (juror, kind) = ((node - jurors) / kinds, (node - jurors) % kinds);
        go(juror, Self::stair(ALIKE, self.alike(juror, kind)), Step::Within(node));
        for to in (0..jurors).filter(|_| all) {
            if let Some((more, handed)) = self.best[self.way(kind, juror, to)] {
                go(self.part(to, kind), i64::from(more), Step::Handed(node, handed));
            }
        }
    }

    /// Changes what the path from the end back to the start says.
    fn follow(&mut self, nomination: usize, steps: &[Step]) {
        let (jurors, kinds) = (self.grid.jurors, self.grid.kinds);
        let mut moved: Vec<(usize, Option<usize>, usize)> = Vec::new();
        let mut node = self.end();
        loop {
            let juror_of = |part: usize| (part - jurors) / kinds;
            node = match steps[node] {
                Step::Start => {
                    moved.push((nomination, None, juror_of(node)));
                    break;
                }
                Step::Handed(from, handed) => {
                    moved.push((handed, Some(juror_of(from)), juror_of(node)));
                    from
                }
                Step::Within(from) => {
                    if node == self.end() {
                        self.load[from] += 1;
                    } else if node < jurors {
                        self.of_kind[from - jurors] += 1;
                    } else {
                        self.of_kind[node - jurors] -= 1;
                    }
                    from
                }
            };
        }
        for &(it, from, to) in &moved {
            self.held[it].retain(|&holder| Some(holder) != from);
            self.held[it].push(to);
        }
        for (it, from, to) in moved {
            self.renew(it, from, to);
        }
    }

    /// Puts the ways right after a nomination has come to `to`, perhaps from another desk.
    fn renew(&mut self, it: usize, from: Option<usize>, to: usize) {
        let (jurors, kind) = (self.grid.jurors, self.grid.kind[it]);
        let holders = self.held[it].clone();
        for other in 0..jurors {
            self.offer(it, to, other);
            self.freshen(kind, to, other);
            if let Some(from) = from {
                self.freshen(kind, from, other);
            }
        }
        for holder in holders {
            if let Some(from) = from {
                self.offer(it, holder, from);
                self.freshen(kind, holder, from);
            }
            self.freshen(kind, holder, to);
        }
    }

    fn offer(&mut self, it: usize, from: usize, to: usize) {
        let (Some(here), Some(there)) = (self.grid.cost(from, it), self.grid.cost(to, it)) else { return };
        let way = self.way(self.grid.kind[it], from, to);
        self.ways[way].push(Reverse((there - here, it)));
    }

    /// Drops what is out of date on top, and notes what is then the cheapest.
    fn freshen(&mut self, kind: usize, from: usize, to: usize) {
        let way = self.way(kind, from, to);
        let mut top = None;
        while let Some(&Reverse((more, it))) = self.ways[way].peek() {
            if self.held[it].contains(&from) && !self.held[it].contains(&to) {
                top = Some((more, it));
                break;
            }
            self.ways[way].pop();
        }
        self.best[way] = top;
    }
}
