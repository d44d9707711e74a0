//! Short codes that people read from a screen and type on a phone, in Crockford's base 32: digits and letters
//! without I, L, O and U (<https://www.crockford.com/base32.html>).
//!
//! Reading forgives lower case, blanks and hyphens, and takes O for 0, I and L for 1.

use std::{fmt, str::FromStr};

pub(super) const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Why typed text is no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeFault {
    /// Not a letter or digit of such codes.
    UnknownCharacter(char),
    TooShort {
        characters: usize,
    },
    TooLong,
}

/// A voter's proof that the ballot was received: eight characters, 40 bits, shown in two
/// halves: `7Q2M-4XKD`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Receipt(String);

impl Receipt {
    const CHARACTERS: usize = 8;

    /// The receipt for five random bytes; different bytes give different receipts.
    pub fn from_bytes(bytes: [u8; 5]) -> Self {
        Self(encode(bytes, Self::CHARACTERS))
    }

    pub fn parse(typed: &str) -> Result<Self, CodeFault> {
        read(typed, Self::CHARACTERS, Self::CHARACTERS).map(Self)
    }

    /// The eight characters without a hyphen, for the database.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (left, right) = self.0.split_at(Self::CHARACTERS / 2);
        write!(f, "{left}-{right}")
    }
}

impl FromStr for Receipt {
    type Err = CodeFault;

    fn from_str(typed: &str) -> Result<Self, Self::Err> {
        Self::parse(typed)
    }
}

/// The address of a poll, as shown in the room: four to eight characters, such as `K4M7`.
///
/// It leads to the ballot and is no secret; it lets nobody in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PollCode(String);

impl PollCode {
    const SHORTEST: usize = 4;
    const LONGEST: usize = 8;

    /// A code of four characters from three random bytes; twenty of their bits are used, so two polls can
    /// get the same code and the caller draws again.
    pub fn from_bytes(bytes: [u8; 3]) -> Self {
        let [a, b, c] = bytes;
        Self(encode([a, b, c, 0, 0], Self::SHORTEST))
    }

    pub fn parse(typed: &str) -> Result<Self, CodeFault> {
        read(typed, Self::SHORTEST, Self::LONGEST).map(Self)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PollCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for PollCode {
    type Err = CodeFault;

    fn from_str(typed: &str) -> Result<Self, Self::Err> {
        Self::parse(typed)
    }
}

/// The first `characters` (at most eight) of 40 bits, five bits each, highest first.
fn encode([a, b, c, d, e]: [u8; 5], characters: usize) -> String {
    let bits = u64::from_be_bytes([0, 0, 0, a, b, c, d, e]);
    (0..8)
        .rev()
        .map(|place| char::from(ALPHABET[(bits >> (5 * place)) as usize & 31]))
        .take(characters)
        .collect()
}

pub(super) fn read(typed: &str, shortest: usize, longest: usize) -> Result<String, CodeFault> {
    let mut code = String::new();
    for c in typed.chars().filter(|c| !c.is_whitespace() && *c != '-') {
        if code.len() == longest {
            return Err(CodeFault::TooLong);
        }
        code.push(read_character(c)?);
    }
    if code.len() < shortest {
        return Err(CodeFault::TooShort { characters: code.len() });
    }
    Ok(code)
}

fn read_character(typed: char) -> Result<char, CodeFault> {
    let upper = match typed.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    if ALPHABET.iter().any(|&letter| char::from(letter) == upper) {
        Ok(upper)
    } else {
        Err(CodeFault::UnknownCharacter(typed))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_receipt_is_forty_bits_in_two_halves() {
        let table = [
            ([0, 0, 0, 0, 0], "0000-0000"),
            ([255, 255, 255, 255, 255], "ZZZZ-ZZZZ"),
            ([0, 0, 0, 0, 1], "0000-0001"),
            ([0x01, 0x23, 0x45, 0x67, 0x89], "04HM-ASW9"),
        ];
        for (bytes, shown) in table {
            assert_eq!(Receipt::from_bytes(bytes).to_string(), shown);
        }
    }

    #[test]
    fn reading_forgives_what_people_mix_up() {
        let receipt = Receipt::parse("7Q2M-4X10").unwrap();

        assert_eq!(receipt.as_str(), "7Q2M4X10");
        for typed in ["7q2m4x10", " 7Q2M 4X1O ", "7q2m-4xio", "7-Q-2-M-4-X-L-o", "7Q2M\u{a0}4Xl0"] {
            assert_eq!(Receipt::parse(typed), Ok(receipt.clone()), "{typed}");
        }
    }

    #[test]
    fn what_is_no_code_is_refused_with_the_reason() {
        let table = [
            ("", CodeFault::TooShort { characters: 0 }),
            ("7Q2M-4X1", CodeFault::TooShort { characters: 7 }),
            ("7Q2M-4X10-0", CodeFault::TooLong),
            ("7Q2M-4XU0", CodeFault::UnknownCharacter('U')),
            ("7Q2M-4X1%", CodeFault::UnknownCharacter('%')),
            ("7Q2Å-4X10", CodeFault::UnknownCharacter('Å')),
        ];
        for (typed, fault) in table {
            assert_eq!(Receipt::parse(typed), Err(fault), "{typed}");
        }
    }

    #[test]
    fn a_poll_code_has_four_to_eight_characters() {
        assert_eq!(PollCode::from_bytes([255, 255, 0]).as_str(), "ZZZG");
        assert_eq!(PollCode::parse("k4m7").unwrap().to_string(), "K4M7");
        assert_eq!(PollCode::parse("aros-2027").unwrap().as_str(), "AR0S2027");
        assert_eq!(PollCode::parse("k4m"), Err(CodeFault::TooShort { characters: 3 }));
        assert_eq!(PollCode::parse("k4m7k4m7k"), Err(CodeFault::TooLong));
    }

    proptest! {
        #[test]
        fn a_receipt_can_be_read_back_and_keeps_every_bit(a: [u8; 5], b: [u8; 5]) {
            let receipt = Receipt::from_bytes(a);

            prop_assert_eq!(Receipt::parse(&receipt.to_string()), Ok(receipt.clone()));
            prop_assert_eq!(a == b, receipt == Receipt::from_bytes(b));
        }

        #[test]
        fn a_poll_code_can_be_read_back(bytes: [u8; 3]) {
            let code = PollCode::from_bytes(bytes);

            prop_assert_eq!(PollCode::parse(code.as_str()), Ok(code));
        }
    }
}
