//! Strongly connected components of a graph: the nodes that lie on a cycle together.
//! Start at [`components`].

/// The strongly connected component of each node, by Kosaraju's algorithm: nodes are in one component
/// if each leads to the other. `next` has the nodes to which each node leads. The time grows with the
/// number of edges.
pub(super) fn components(next: &[Vec<usize>]) -> Vec<usize> {
    let mut before = vec![Vec::new(); next.len()];
    for (from, to) in next.iter().enumerate() {
        to.iter().for_each(|to| before[*to].push(from));
    }
    let mut left = Vec::with_capacity(next.len());
    let mut seen = vec![false; next.len()];
    for start in 0..next.len() {
        walk(start, next, &mut seen, &mut |node| left.push(node));
    }
    let mut component_of = vec![0; next.len()];
    let mut seen = vec![false; next.len()];
    for (component, start) in left.into_iter().rev().enumerate() {
        walk(start, &before, &mut seen, &mut |node| component_of[node] = component);
    }
    component_of
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
    use super::components;

    fn leads(next: &[Vec<usize>], from: usize, to: usize) -> bool {
        let (mut seen, mut open) = (vec![false; next.len()], vec![from]);
        while let Some(node) = open.pop() {
            for to in &next[node] {
                if !std::mem::replace(&mut seen[*to], true) {
                    open.push(*to);
                }
            }
        }
        seen[to]
    }

    /// Every graph of four nodes: an edge for each bit of a number.
    #[test]
    fn nodes_are_in_one_component_if_each_leads_to_the_other() {
        for graph in 0..1_u32 << 16 {
            let edges = |from: usize| {
                (0..4usize).filter(move |&to| graph >> (4 * from + to) & 1 == 1)
            };
            let next: Vec<Vec<usize>> =
                (0..4).map(|from| edges(from).collect()).collect();
            let found = components(&next);
            for (one, other) in (0..4).flat_map(|one| (0..one).map(move |two| (one, two)))
            {
                let both = leads(&next, one, other) && leads(&next, other, one);
                assert_eq!(found[one] == found[other], both, "{next:?}, {one}, {other}");
            }
        }
    }

    #[test]
    fn a_long_cycle_does_not_overflow_the_stack() {
        let cycle: Vec<Vec<usize>> =
            (0..200_000).map(|n| vec![(n + 1) % 200_000]).collect();
        let found = components(&cycle);
        assert!(found.iter().all(|component| *component == found[0]));
    }
}
