//! What the jury decides on a nomination. Prepared first, with a reason; public only when published.

use crate::{
    ids::AccountId,
    time::{Span, Timestamp},
    words::words,
};

words! {
    /// A rung of the way through a season, or the end of it. Who wins is decided by the award, not here.
    DecisionKind {
        Longlist = "longlist",
        Shortlist = "shortlist",
        /// A finalist; before the show the public reads "nominee".
        Advance = "advance",
        Commend = "commend",
        Decline = "decline",
        /// Back to its writer, who completes it and sends it again. It comes back undecided: a return is carried out when
        /// it is published, and nothing of it stands afterwards but what the log says.
        Return = "return",
    }
}

impl DecisionKind {
    /// What may be decided once this is public: further up, or the end. From an end no way leads on.
    pub const fn next(self) -> &'static [Self] {
        match self {
            Self::Longlist => &[Self::Shortlist, Self::Advance, Self::Commend, Self::Decline],
            Self::Shortlist => &[Self::Advance, Self::Commend, Self::Decline],
            Self::Advance | Self::Commend | Self::Decline | Self::Return => &[],
        }
    }

    /// What may be decided where `public` is what the public knows so far.
    pub fn open_after(public: Option<Self>) -> &'static [Self] {
        public.map_or(&Self::ALL, Self::next)
    }

    /// Whether it lasts once it is public, and other decisions follow on it.
    pub const fn stands(self) -> bool {
        !matches!(self, Self::Return)
    }

    /// Whether the reason is for everybody to read once it is published, and not for the nominators alone.
    pub const fn has_public_reason(self) -> bool {
        matches!(self, Self::Advance | Self::Commend)
    }
}

/// A decision at its stage. Until it is published, nobody outside the jury may know that it exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    Pending {
        kind: DecisionKind,
        reason: String,
        decided_by: AccountId,
        decided_at: Timestamp,
    },
    Published {
        kind: DecisionKind,
        reason: String,
        decided_by: AccountId,
        decided_at: Timestamp,
        published_by: AccountId,
        published_at: Timestamp,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecisionAttempt {
    Prepare,
    Publish,
}

/// Why a decision cannot be prepared or published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecisionRefusal {
    BlankReason,
    /// Longer than [`REASON_MAX_CHARS`].
    ReasonTooLong {
        chars: usize,
    },
    /// What was published stands, and nothing like this may follow it.
    AlreadyPublished {
        attempted: DecisionAttempt,
        published_at: Timestamp,
    },
}

pub const REASON_MAX_CHARS: usize = 2000;

/// How long a writer has to complete what the jury returns, from the moment the decision is published.
pub const COMPLETE_WITHIN: Span = Span::days(14);

/// A pending decision in place of `current`, which may be missing, pending, or published if `kind` may follow it.
///
/// The reason is kept without blanks around it; 1 to 2000 characters must remain.
pub fn prepare(
    current: Option<&Decision>,
    kind: DecisionKind,
    reason: &str,
    decided_by: AccountId,
    decided_at: Timestamp,
) -> Result<Decision, DecisionRefusal> {
    if let Some(Decision::Published { kind: public, published_at, .. }) = current
        && !public.next().contains(&kind)
    {
        return Err(DecisionRefusal::AlreadyPublished {
            attempted: DecisionAttempt::Prepare,
            published_at: *published_at,
        });
    }
    let reason = reason.trim();
    match reason.chars().count() {
        0 => Err(DecisionRefusal::BlankReason),
        1..=REASON_MAX_CHARS => {
            Ok(Decision::Pending { kind, reason: reason.to_owned(), decided_by, decided_at })
        }
        chars => Err(DecisionRefusal::ReasonTooLong { chars }),
    }
}

impl Decision {
    /// Makes a pending decision public. Refused when it is public already, so that its moment never moves.
    pub fn publish(self, by: AccountId, at: Timestamp) -> Result<Self, DecisionRefusal> {
        match self {
            Self::Pending { kind, reason, decided_by, decided_at } => Ok(Self::Published {
                kind,
                reason,
                decided_by,
                decided_at,
                published_by: by,
                published_at: at,
            }),
            Self::Published { published_at, .. } => {
                Err(DecisionRefusal::AlreadyPublished { attempted: DecisionAttempt::Publish, published_at })
            }
        }
    }

    pub const fn kind(&self) -> DecisionKind {
        match self {
            Self::Pending { kind, .. } | Self::Published { kind, .. } => *kind,
        }
    }

    pub fn reason(&self) -> &str {
        match self {
            Self::Pending { reason, .. } | Self::Published { reason, .. } => reason,
        }
    }

    /// When it became public; None while pending.
    pub const fn published_at(&self) -> Option<Timestamp> {
        match self {
            Self::Pending { .. } => None,
            Self::Published { published_at, .. } => Some(*published_at),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHAIR: AccountId = AccountId(1);
    const ORGANISER: AccountId = AccountId(2);

    fn advance(current: Option<&Decision>, reason: &str) -> Result<Decision, DecisionRefusal> {
        prepare(current, DecisionKind::Advance, reason, CHAIR, Timestamp(10))
    }

    #[test]
    fn a_decision_needs_a_reason_people_can_read() {
        assert_eq!(advance(None, " \n "), Err(DecisionRefusal::BlankReason));
        assert!(advance(None, &"å".repeat(2000)).is_ok());
        assert_eq!(advance(None, &"å".repeat(2001)), Err(DecisionRefusal::ReasonTooLong { chars: 2001 }));
        assert_eq!(advance(None, "  Warm and measured. ").unwrap().reason(), "Warm and measured.");
    }

    #[test]
    fn a_pending_decision_may_be_replaced() {
        let first = advance(None, "Strong evidence.").unwrap();

        let second = prepare(
            Some(&first),
            DecisionKind::Decline,
            "The numbers belong to another year.",
            CHAIR,
            Timestamp(20),
        )
        .unwrap();

        assert_eq!(second.kind(), DecisionKind::Decline);
        assert_eq!(second.published_at(), None);
    }

    #[test]
    fn publishing_keeps_who_decided_and_adds_who_published() {
        let pending = advance(None, "Strong evidence.").unwrap();

        let published = pending.publish(ORGANISER, Timestamp(30));

        assert_eq!(
            published,
            Ok(Decision::Published {
                kind: DecisionKind::Advance,
                reason: "Strong evidence.".to_owned(),
                decided_by: CHAIR,
                decided_at: Timestamp(10),
                published_by: ORGANISER,
                published_at: Timestamp(30),
            })
        );
    }

    #[test]
    fn a_published_decision_stands() {
        let published = advance(None, "Strong evidence.")
            .and_then(|pending| pending.publish(ORGANISER, Timestamp(30)))
            .unwrap();
        let refused =
            |attempted| Err(DecisionRefusal::AlreadyPublished { attempted, published_at: Timestamp(30) });

        assert_eq!(advance(Some(&published), "Again."), refused(DecisionAttempt::Prepare));
        let declined = prepare(Some(&published), DecisionKind::Decline, "No.", CHAIR, Timestamp(31));
        assert_eq!(declined, refused(DecisionAttempt::Prepare));
        assert_eq!(published.publish(ORGANISER, Timestamp(40)), refused(DecisionAttempt::Publish));
    }

    #[test]
    fn the_way_leads_up_or_out_and_never_back() {
        use DecisionKind::{Advance, Commend, Decline, Longlist, Return, Shortlist};
        assert_eq!(DecisionKind::open_after(None), [Longlist, Shortlist, Advance, Commend, Decline, Return]);
        for kind in DecisionKind::ALL {
            let next = kind.next();
            assert!(!next.contains(&kind) && !next.contains(&Longlist), "{kind}");
            assert!(!next.contains(&Return), "what is public about a rung is not taken back by a return");
            let public = prepare(None, kind, "So.", CHAIR, Timestamp(1))
                .and_then(|pending| pending.publish(CHAIR, Timestamp(2)))
                .unwrap();
            for then in DecisionKind::ALL {
                let after = prepare(Some(&public), then, "Then.", CHAIR, Timestamp(3));
                assert_eq!(after.is_ok(), next.contains(&then), "{kind} then {then}");
            }
        }
        assert!([Advance, Commend, Decline].iter().all(|end| end.next().is_empty()));
    }
}
