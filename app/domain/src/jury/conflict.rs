//! Conflicts of interest. A juror says where they stand before seeing anything to score.

use crate::words::words;

words! {
    /// What ties a juror to a nomination, in the juror's own declaration.
    ConflictKind {
        /// "I have none" is a declaration too.
        None = "none",
        Employer = "employer",
        Partner = "partner",
        Personal = "personal",
        Other = "other",
    }
}

/// What a juror may do with a nomination assigned to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JurorAccess {
    /// Nothing declared yet: the nomination stays closed.
    MustDeclare,
    /// The assignment has ended; earlier scores of this juror do not count.
    Recused,
    MayScore,
}

/// Any conflict recuses, whatever its kind and whenever it is declared, also after scoring.
pub const fn access(declared: Option<ConflictKind>) -> JurorAccess {
    match declared {
        None => JurorAccess::MustDeclare,
        Some(ConflictKind::None) => JurorAccess::MayScore,
        Some(
            ConflictKind::Employer | ConflictKind::Partner | ConflictKind::Personal | ConflictKind::Other,
        ) => JurorAccess::Recused,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_declared_conflict_recuses_the_juror() {
        assert_eq!(access(None), JurorAccess::MustDeclare);
        for kind in ConflictKind::ALL {
            let expected = match kind {
                ConflictKind::None => JurorAccess::MayScore,
                _ => JurorAccess::Recused,
            };
            assert_eq!(access(Some(kind)), expected, "{kind}");
        }
    }
}
