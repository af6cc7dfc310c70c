//! Circles of entries that lead to each other.
//! Start at [`circles`].

/// The circle of each node of a graph: nodes are in the same circle if each leads to the other
/// (a strongly connected component, by Kosaraju's algorithm). `next` has the nodes to which each
/// node leads. The time grows with the number of edges.
pub(super) fn circles(next: &[Vec<usize>]) -> Vec<usize> {
    let mut before = vec![Vec::new(); next.len()];
    for (from, to) in next.iter().enumerate() {
        to.iter().for_each(|to| before[*to].push(from));
    }
    let mut left = Vec::with_capacity(next.len());
    let mut seen = vec![false; next.len()];
    for start in 0..next.len() {
        walk(start, next, &mut seen, &mut |node| left.push(node));
    }
    let mut circle_of = vec![0; next.len()];
    let mut seen = vec![false; next.len()];
    for (circle, start) in left.into_iter().rev().enumerate() {
        walk(start, &before, &mut seen, &mut |node| circle_of[node] = circle);
    }
    circle_of
}

/// Walks to all nodes that are not seen yet, and tells of each when it is left: after all to
/// which it leads. It does not recurse, since a chain may be as long as a dossier.
fn walk(
    start: usize,
    next: &[Vec<usize>],
    seen: &mut [bool],
    leave: &mut dyn FnMut(usize),
) {
    if std::mem::replace(&mut seen[start], true) {
        return;
    }
    let mut open = vec![(start, next[start].iter())];
    while let Some((node, rest)) = open.last_mut() {
        let unseen = rest.find(|to| !std::mem::replace(&mut seen[**to], true));
        match unseen {
            Some(to) => open.push((*to, next[*to].iter())),
            None => {
                leave(*node);
                open.pop();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::circles;

    /// The nodes of each circle of at least two, by a search from each node.
    #[test]
    fn nodes_are_in_one_circle_if_each_leads_to_the_other() {
        let leads = |next: &[Vec<usize>], from: usize, to: usize| {
            let (mut seen, mut open) = (vec![false; next.len()], vec![from]);
            while let Some(node) = open.pop() {
                for to in &next[node] {
                    if !std::mem::replace(&mut seen[*to], true) {
                        open.push(*to);
                    }
                }
            }
            seen[to]
        };
        let mut number = 1_u64;
        let mut roll = |end: usize| {
            number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (number >> 33) as usize % end
        };
        for _ in 0..200 {
            let nodes = 1 + roll(9);
            let mut next = vec![Vec::new(); nodes];
            for _ in 0..roll(2 * nodes) {
                next[roll(nodes)].push(roll(nodes));
            }
            let found = circles(&next);
            for (one, other) in (0..nodes).flat_map(|a| (0..nodes).map(move |b| (a, b))) {
                let both = leads(&next, one, other) && leads(&next, other, one);
                let same = found[one] == found[other];
                assert_eq!(same, one == other || both, "{next:?}, {one}, {other}");
            }
        }
    }

    #[test]
    fn a_long_chain_does_not_overflow_the_stack() {
        let chain: Vec<Vec<usize>> =
            (0..200_000).map(|n| vec![(n + 1) % 200_000]).collect();
        let found = circles(&chain);
        assert!(found.iter().all(|circle| *circle == found[0]));
    }
}
