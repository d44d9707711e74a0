//! An initiative that somebody else put forward is nobody's to publish before its library has said that it is right.

use crate::words::words;

words! {
    /// Whose initiative is put forward.
    #[derive(Default)]
    Relation {
        /// The nominator's own library's.
        #[default]
        Own = "own",
        /// Another library's, put forward by a colleague.
        Peer = "peer",
        /// A library's, put forward by somebody who uses it.
        Patron = "patron",
    }
}

words! {
    /// What the library answered.
    Verdict {
        /// The facts are right, and all of it may be shown.
        Confirmed = "confirmed",
        /// Something is wrong, or must not be shown.
        Declined = "declined",
    }
}

/// Why nothing of a nomination may be public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unconfirmed {
    /// Its library has not been asked, or has not answered.
    Silent,
    Declined,
}

/// Whether anything of a nomination may be made public, as far as its library's word goes.
pub fn may_be_public(relation: Relation, verdict: Option<Verdict>) -> Result<(), Unconfirmed> {
    match (relation, verdict) {
        (Relation::Own, None) | (_, Some(Verdict::Confirmed)) => Ok(()),
        (_, Some(Verdict::Declined)) => Err(Unconfirmed::Declined),
        (Relation::Peer | Relation::Patron, None) => Err(Unconfirmed::Silent),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_librarys_own_word_opens_what_others_put_forward() {
        for (relation, verdict, expected) in [
            (Relation::Own, None, Ok(())),
            (Relation::Peer, None, Err(Unconfirmed::Silent)),
            (Relation::Patron, None, Err(Unconfirmed::Silent)),
            (Relation::Peer, Some(Verdict::Confirmed), Ok(())),
            (Relation::Patron, Some(Verdict::Declined), Err(Unconfirmed::Declined)),
            // a library that was asked about its own and said no is heard as well
            (Relation::Own, Some(Verdict::Declined), Err(Unconfirmed::Declined)),
        ] {
            assert_eq!(may_be_public(relation, verdict), expected, "{relation} {verdict:?}");
        }
    }
}
