//! Numbers that look random and are the same everywhere: splitmix64.
//! Start at [`Random::of`].

/// A stream of numbers.
pub struct Random(u64);

impl Random {
    /// The stream of one entry. Each entry has its own, so that one more choice in one entry
    /// changes no other.
    pub fn of(entry: usize) -> Random {
        let mut random = Random(0x6d69_7468_6171 ^ ((entry as u64) << 20));
        random.next();
        random
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`, all of them equally likely.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// A number from `from` to `to`, both included.
    pub fn within(&mut self, from: usize, to: usize) -> usize {
        from + self.below(to - from + 1)
    }

    /// One of several.
    pub fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    /// One of several that is not among `taken`; there has to be one.
    pub fn other(&mut self, of: &[usize], taken: &[usize]) -> usize {
        loop {
            let one = self.one(of);
            if !taken.contains(&one) {
                return one;
            }
        }
    }
}
