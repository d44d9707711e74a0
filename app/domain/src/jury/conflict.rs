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
    /// The assignment has ended; earlier scores of this juror are kept and do not count.
    Recused,
    /// Declines to score without any conflict, and may come back while the round is open. Counts as no score.
    Abstained,
    MayScore,
}

impl JurorAccess {
    /// Whether a score of this juror is meant to come, or counts if it has: the one question every result asks.
    pub const fn counts(self) -> bool {
        match self {
            Self::MustDeclare | Self::MayScore => true,
            Self::Recused | Self::Abstained => false,
        }
    }
}

/// How a juror stands to a nomination once everything is known: a tie the house has found weighs like a declaration of
/// their own, and a recusal weighs more than an abstention.
pub const fn standing(declared: Option<ConflictKind>, tied: bool, abstained: bool) -> JurorAccess {
    if tied {
        return JurorAccess::Recused;
    }
    match access(declared) {
        JurorAccess::MayScore if abstained => JurorAccess::Abstained,
        otherwise => otherwise,
    }
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

/// Why a declaration is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeclarationRefusal {
    /// Whoever has stepped aside cannot come back, nor give another reason for it.
    AlreadyRecused(ConflictKind),
}

/// Whether the declaration `new` may stand in place of `current`. True: write it; false: it stands already.
///
/// "None" may become a conflict later, because people remember late; a conflict never becomes "none".
pub fn declare(current: Option<ConflictKind>, new: ConflictKind) -> Result<bool, DeclarationRefusal> {
    match current {
        None => Ok(true),
        Some(same) if same == new => Ok(false),
        Some(ConflictKind::None) => Ok(true),
        Some(conflict) => Err(DeclarationRefusal::AlreadyRecused(conflict)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_juror_may_step_aside_later_but_never_come_back() {
        use ConflictKind::{Employer, None as Nothing, Personal};
        let table = [
            (None, Nothing, Ok(true)),
            (None, Employer, Ok(true)),
            (Some(Nothing), Nothing, Ok(false)),
            (Some(Nothing), Personal, Ok(true)),
            (Some(Employer), Employer, Ok(false)),
            (Some(Employer), Nothing, Err(DeclarationRefusal::AlreadyRecused(Employer))),
            (Some(Employer), Personal, Err(DeclarationRefusal::AlreadyRecused(Employer))),
        ];
        for (current, new, expected) in table {
            assert_eq!(declare(current, new), expected, "{current:?} then {new}");
        }
    }

    #[test]
    fn a_tie_recuses_whatever_was_declared_and_an_abstention_is_no_recusal() {
        let nothing = Some(ConflictKind::None);
        let table = [
            (None, true, false, JurorAccess::Recused, false),
            (nothing, true, false, JurorAccess::Recused, false),
            (nothing, true, true, JurorAccess::Recused, false),
            (nothing, false, true, JurorAccess::Abstained, false),
            (Some(ConflictKind::Partner), false, true, JurorAccess::Recused, false),
            (None, false, true, JurorAccess::MustDeclare, true),
            (nothing, false, false, JurorAccess::MayScore, true),
        ];
        for (declared, tied, abstained, expected, counts) in table {
            let found = standing(declared, tied, abstained);
            assert_eq!((found, found.counts()), (expected, counts), "{declared:?} {tied} {abstained}");
        }
    }

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
