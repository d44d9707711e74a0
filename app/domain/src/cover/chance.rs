//! The seed of a slug and the numbers that follow from it.

/// FNV-1a with 32 bits over the bytes of the text.
pub(super) fn fnv1a(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Marsaglia's xorshift with 32 bits and shifts 13, 17, 5.
pub(super) struct Chance(u32);

impl Chance {
    /// Zero would stay zero for ever, so it starts as one.
    pub(super) fn new(seed: u32) -> Self {
        Self(seed.max(1))
    }

    /// The next number, 0 to n − 1. `n` is above zero.
    pub(super) fn pick(&mut self, n: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 % n
    }
}
