//! The codes that let somebody vote: on a badge, a seat, a printed sheet, or in a mail.

use super::code::{ALPHABET, CodeFault, read};
use std::fmt;

/// Lets its holder vote: nine random characters, 45 bits, and one that tells a slip of the finger from a wrong code.
/// Shown in two halves, `7Q2M4-XKD0P`, and as long as a receipt never is, so that the two are not mixed up.
///
/// Ten thousand guesses find one of a thousand codes with a chance of one in three million.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VoterCode(String);

/// Why typed text is no voter's code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VoterCodeFault {
    /// Too short, too long, or with a character that no code has.
    Form(CodeFault),
    /// One character is wrong, or two neighbours are swapped.
    Mistyped,
}

impl VoterCode {
    const RANDOM: usize = 9;

    /// The code for six random bytes, of which the last three bits are not used.
    pub fn from_bytes(bytes: [u8; 6]) -> Self {
        let [a, b, c, d, e, f] = bytes;
        let bits = u64::from_be_bytes([0, 0, a, b, c, d, e, f]) >> 3;
        let values = (0..Self::RANDOM).rev().map(|place| (bits >> (5 * place)) as u8 & 31);
        let check = check_of(values.clone());
        Self(values.chain([check]).map(|value| char::from(ALPHABET[usize::from(value)])).collect())
    }

    /// Forgives case, blanks and hyphens, and what is mixed up when reading aloud.
    pub fn parse(typed: &str) -> Result<Self, VoterCodeFault> {
        let length = Self::RANDOM + 1;
        let code = read(typed, length, length).map_err(VoterCodeFault::Form)?;
        let values = code.bytes().filter_map(value_of);
        let check = check_of(values.clone().take(Self::RANDOM));
        if values.clone().nth(Self::RANDOM) == Some(check) {
            Ok(Self(code))
        } else {
            Err(VoterCodeFault::Mistyped)
        }
    }

    /// The ten characters without a hyphen. What is stored is a keyed hash of it, never the code.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for VoterCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (left, right) = self.0.split_at(self.0.len() / 2);
        write!(f, "{left}-{right}")
    }
}

/// A code is a secret, so a log that shows what surrounds it shows only that it is there.
impl fmt::Debug for VoterCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VoterCode(…)")
    }
}

fn value_of(character: u8) -> Option<u8> {
    ALPHABET.iter().position(|letter| *letter == character).and_then(|at| u8::try_from(at).ok())
}

/// The weighted sum of the characters in the field of 32 elements (modulus x⁵ + x² + 1), each weighed by another power
/// of x: so one changed character changes it, and so does swapping two neighbours.
fn check_of(values: impl Iterator<Item = u8>) -> u8 {
    values.fold(0, |sum, value| {
        let doubled = (sum ^ value) << 1;
        if doubled & 32 == 0 { doubled } else { doubled ^ 0b10_0101 }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_code_is_forty_five_bits_and_one_check_in_two_halves() {
        assert_eq!(VoterCode::from_bytes([0; 6]).to_string(), "00000-00000");
        assert_eq!(VoterCode::from_bytes([0, 0, 0, 0, 0, 8]).to_string(), "00000-00012");
        assert_eq!(VoterCode::from_bytes([0, 0, 0, 0, 0, 15]), VoterCode::from_bytes([0, 0, 0, 0, 0, 8]));
        assert!(!format!("{:?}", VoterCode::from_bytes([255; 6])).contains('Z'));
    }

    #[test]
    fn what_is_no_code_is_refused_with_the_reason() {
        let form = |fault| Err(VoterCodeFault::Form(fault));
        assert_eq!(VoterCode::parse("00000-0001"), form(CodeFault::TooShort { characters: 9 }));
        assert_eq!(VoterCode::parse("00000-000122"), form(CodeFault::TooLong));
        assert_eq!(VoterCode::parse("00000-000U2"), form(CodeFault::UnknownCharacter('U')));
        assert_eq!(VoterCode::parse("00000-00013"), Err(VoterCodeFault::Mistyped));
        assert_eq!(VoterCode::parse("ooooo ooo12").map(|it| it.to_string()).as_deref(), Ok("00000-00012"));
    }

    proptest! {
        #[test]
        fn a_slip_of_the_finger_never_makes_another_code(
            bytes: [u8; 6],
            at in 0..10_usize,
            other in 0..32_usize,
        ) {
            let code = VoterCode::from_bytes(bytes);
            prop_assert_eq!(VoterCode::parse(&code.to_string()), Ok(code.clone()));

            let mut slipped = code.as_str().as_bytes().to_vec();
            slipped[at] = ALPHABET[other];
            let mut swapped = code.as_str().as_bytes().to_vec();
            swapped.swap(at, (at + 1).min(9));
            for wrong in [slipped, swapped].map(|it| String::from_utf8(it).unwrap()) {
                if wrong != code.as_str() {
                    prop_assert_eq!(VoterCode::parse(&wrong), Err(VoterCodeFault::Mistyped));
                }
            }
        }
    }
}
