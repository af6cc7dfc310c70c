//! Numbers that look random and are the same every time.
//! Start at [`Dice`].

/// Numbers that look random and are the same every time.
pub struct Dice(pub u64);

impl Dice {
    /// A number below `end`.
    pub fn roll(&mut self, end: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % end as u64).unwrap()
    }

    /// One of several.
    pub fn pick<'t, T>(&mut self, among: &'t [T]) -> &'t T {
        &among[self.roll(among.len())]
    }
}
