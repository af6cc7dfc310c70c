//! The kind of each entry, and its number among those of its kind.
//! Start at [`Places::new`].

use mithaq::model::entry::Kind;

/// Where the entries of each kind are.
pub struct Places {
    /// The kind of each entry.
    pub kinds: Vec<Kind>,
    /// Its number among those of its kind, from 1.
    pub numbers: Vec<usize>,
    of: [Vec<usize>; 5],
    /// Countries and organisations.
    pub parties: Vec<usize>,
}

impl Places {
    /// This many entries, with at most this many countries.
    pub fn new(entries: usize, countries: usize) -> Places {
        let mut places = Places {
            kinds: Vec::new(),
            numbers: Vec::new(),
            of: Default::default(),
            parties: Vec::new(),
        };
        for at in 0..entries {
            let kind = match at % 20 {
                0 if places.of(Kind::Country).len() < countries => Kind::Country,
                0 | 1 => Kind::Organisation,
                2 => Kind::Person,
                3 | 9 | 15 => Kind::Article,
                _ => Kind::Agreement,
            };
            let own = &mut places.of[rank(kind)];
            places.numbers.push(own.len() + 1);
            own.push(at);
            if matches!(kind, Kind::Country | Kind::Organisation) {
                places.parties.push(at);
            }
            places.kinds.push(kind);
        }
        places
    }

    /// Those of a kind.
    pub fn of(&self, kind: Kind) -> &[usize] {
        &self.of[rank(kind)]
    }
}

fn rank(kind: Kind) -> usize {
    Kind::ALL.iter().position(|one| *one == kind).unwrap_or(0)
}
