//! Where a list goes on. The token holds the whole question and the place in it, so nothing is remembered here and it never
//! grows old; a sum over both tells a whole token from a broken or invented one. There is nothing to gain by forging one:
//! it asks for nothing that could not be asked for openly.

use super::arguments::{List, Set};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use domain::{ids::ConceptId, time::Timestamp};
use sha2::{Digest, Sha256};
use store::concepts::ChangeMark;

/// The longest token that is looked at, in characters; ours have about a hundred.
const LONGEST: usize = 300;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token(pub List);

impl Token {
    pub fn write(&self, base: &str) -> String {
        let list = &self.0;
        let number = |at: Option<Timestamp>| at.map_or_else(String::new, |at| at.0.to_string());
        let after = list.after.map_or_else(String::new, |it| format!("{}.{}", it.changed_at.0, it.id));
        let said =
            [number(list.from), number(list.until), list.set.spec(), after, list.seen.to_string()].join("|");
        BASE64_URL_SAFE_NO_PAD.encode(format!("{said}|{}", sum(&said, base)))
    }

    /// Exactly what [`Token::write`] wrote for the same site.
    pub fn read(text: &str, base: &str) -> Option<Self> {
        if text.len() > LONGEST {
            return None;
        }
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(text).ok()?;
        let said = std::str::from_utf8(&bytes).ok()?;
        let [from, until, set, after, seen, _] = said.split('|').collect::<Vec<_>>()[..] else { return None };
        let at = |text: &str| match text {
            "" => Some(None),
            text => text.parse().ok().map(|at| Some(Timestamp(at))),
        };
        let (changed_at, id) = after.split_once('.')?;
        let mark =
            ChangeMark { changed_at: Timestamp(changed_at.parse().ok()?), id: ConceptId(id.parse().ok()?) };
        let token = Self(List {
            from: at(from)?,
            until: at(until)?,
            set: if set.is_empty() { Set::Everything } else { Set::parse(set)? },
            after: Some(mark),
            seen: seen.parse().ok()?,
        });
        (token.write(base) == text).then_some(token)
    }
}

fn sum(said: &str, base: &str) -> String {
    let digest = Sha256::digest(format!("oai|{base}|{said}"));
    digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_as_it_was_written_and_nothing_else_is() {
        let mark = ChangeMark { changed_at: Timestamp(1_800_000_000_123), id: ConceptId(7) };
        for (from, set) in
            [(None, Set::Everything), (Some(Timestamp(5)), Set::parse("target:non-users").unwrap())]
        {
            let token = Token(List { from, until: from, set, after: Some(mark), seen: 300 });
            let text = token.write("http://a.test");
            assert_eq!(Token::read(&text, "http://a.test"), Some(token));
            assert_eq!(Token::read(&text, "http://b.test"), None, "of another site");
            for at in 0..text.len() {
                let mut broken = text.clone().into_bytes();
                broken[at] = if broken[at] == b'A' { b'B' } else { b'A' };
                let broken = String::from_utf8(broken).unwrap();
                assert_eq!(Token::read(&broken, "http://a.test"), None, "{broken}");
            }
        }
        for text in ["", "A", "!!", "fHx8fHw", &"A".repeat(5_000), "\u{0}"] {
            assert_eq!(Token::read(text, "http://a.test"), None, "{text}");
        }
    }
}
