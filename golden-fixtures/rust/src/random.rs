//! Seeded values: the same seed gives the same case on every machine, for ever.

/// SplitMix64 (Steele, Lea, Flood 2014).
pub struct Random {
    state: u64,
}

impl Random {
    pub fn new(seed: u64) -> Random {
        Random { state: seed }
    }

    /// A sequence that belongs to a text: 64-bit FNV-1a of it is the seed.
    pub fn of_text(text: &str) -> Random {
        let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        Random::new(text.bytes().fold(0xcbf2_9ce4_8422_2325, step))
    }

    pub fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`, which is at least 1.
    pub fn below(&mut self, bound: usize) -> usize {
        ((u128::from(self.next()) * bound as u128) >> 64) as usize
    }

    /// Appends uniform bytes.
    pub fn bytes(&mut self, count: usize, out: &mut Vec<u8>) {
        let end = out.len() + count;
        while out.len() + 8 <= end {
            out.extend_from_slice(&self.next().to_le_bytes());
        }
        let rest = end - out.len();
        out.extend_from_slice(&self.next().to_le_bytes()[..rest]);
    }

    /// Appends exactly `count` bytes of UTF-8: mostly printable ASCII, NUL and other controls, every longer form.
    pub fn text(&mut self, count: usize, out: &mut Vec<u8>) {
        let end = out.len() + count;
        while out.len() < end {
            let room = end - out.len();
            let drawn = self.next();
            if drawn % 16 > 8 && room >= 8 {
                // Eight letters and signs at once, '?' to '~': long texts would cost most of a run otherwise.
                let letters = (drawn >> 2 & 0x3f3f_3f3f_3f3f_3f3f) + 0x3f3f_3f3f_3f3f_3f3f;
                out.extend_from_slice(&letters.to_le_bytes());
                continue;
            }
            let within = |from: u32, to: u32| from + (drawn >> 32) as u32 % (to - from);
            let scalar = match (drawn % 16, room) {
                (0, _) => within(0, 0x20),
                (1 | 2, 2..) => within(0x80, 0x800),
                (3, 3..) => within(0x800, 0xd800),
                (4, 3..) => within(0xe000, 0x1_0000),
                (5, 4..) => within(0x1_0000, 0x11_0000),
                _ => within(0x20, 0x7f),
            };
            self.push(scalar, out);
        }
    }

    /// Appends exactly `count` bytes of UTF-8 in which the last character has as many bytes as there is room for.
    pub fn multibyte_text(&mut self, count: usize, out: &mut Vec<u8>) {
        let last = [0, 0x41, 0xe9, 0x20ac, 0x1_f980][count.min(4)];
        self.text(count - count.min(4), out);
        if count > 0 {
            self.push(last, out);
        }
    }

    fn push(&mut self, scalar: u32, out: &mut Vec<u8>) {
        let sign = char::from_u32(scalar).expect("every range leaves out the surrogates");
        out.extend_from_slice(sign.encode_utf8(&mut [0; 4]).as_bytes());
    }
}

#[cfg(test)]
#[path = "random_test.rs"]
mod test;
