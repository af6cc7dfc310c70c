//! Text in one or both of the dossier's two languages.
//! Start at [`Pair`], whose [`Pair::get`] settles which half a page shows.

/// One of the dossier's two languages, by its place in `languages`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    /// The language the dossier is written in.
    First,
    /// The other one.
    Second,
}

impl Side {
    /// Both, in order.
    pub const BOTH: [Side; 2] = [Side::First, Side::Second];

    /// The other language.
    pub fn other(self) -> Side {
        match self {
            Side::First => Side::Second,
            Side::Second => Side::First,
        }
    }

    /// 0 or 1, for arrays of two.
    pub fn index(self) -> usize {
        match self {
            Side::First => 0,
            Side::Second => 1,
        }
    }
}

/// The same text in both languages, or in only one of them until it is translated.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pair<T> {
    /// In both languages: the first language's half, then the second's.
    Both(T, T),
    /// In one language so far.
    Only(Side, T),
}

/// A half of a pair, and the language it is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Localized<T> {
    /// The text.
    pub words: T,
    /// The language that it is in.
    pub side: Side,
}

impl<T> Pair<T> {
    /// A pair of two halves of which at least one is there; `None` if neither is.
    pub fn of(first: Option<T>, second: Option<T>) -> Option<Pair<T>> {
        match (first, second) {
            (Some(first), Some(second)) => Some(Pair::Both(first, second)),
            (Some(first), None) => Some(Pair::Only(Side::First, first)),
            (None, Some(second)) => Some(Pair::Only(Side::Second, second)),
            (None, None) => None,
        }
    }

    /// What a page in the language of `side` shows: its own half, else the borrowed one.
    pub fn get(&self, side: Side) -> Localized<&T> {
        match (self, side) {
            (Pair::Both(first, _), Side::First) => {
                Localized { words: first, side: Side::First }
            }
            (Pair::Both(_, second), Side::Second) => {
                Localized { words: second, side: Side::Second }
            }
            (Pair::Only(side, words), _) => Localized { words, side: *side },
        }
    }

    /// The half of this very language, if there is one.
    pub fn own(&self, side: Side) -> Option<&T> {
        let half = self.get(side);
        (half.side == side).then_some(half.words)
    }

    /// The same pair with each half changed.
    pub fn map<U>(self, mut change: impl FnMut(T) -> U) -> Pair<U> {
        match self {
            Pair::Both(first, second) => Pair::Both(change(first), change(second)),
            Pair::Only(side, words) => Pair::Only(side, change(words)),
        }
    }
}

impl<T> Localized<T> {
    /// The same language with other words.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Localized<U> {
        Localized { words: change(self.words), side: self.side }
    }
}
