//! How long what is kept. The same table drives the job that deletes and the page that says so.

use crate::time::Span;

/// Something that is kept for a while and then deleted without anybody asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// A request to sign in, after it can no longer be used.
    SignIn,
    /// A session, after it was last used.
    Session,
    /// A mail, after it was written; its text goes as soon as it is handed over.
    Mail,
    /// An invitation that was not taken up, after it ended.
    Invitation,
    /// A draft whose writer gave no address, after it was last changed.
    Draft,
}

impl Kept {
    pub const ALL: [Kept; 5] = [Self::SignIn, Self::Session, Self::Mail, Self::Invitation, Self::Draft];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Session => "session",
            Self::Mail => "mail",
            Self::Invitation => "invitation",
            Self::Draft => "draft",
        }
    }

    /// For how long.
    pub const fn span(self) -> Span {
        match self {
            Self::SignIn => Span::days(1),
            Self::Session => Span::days(14),
            Self::Mail => Span::days(90),
            Self::Invitation | Self::Draft => Span::days(30),
        }
    }

    pub const fn days(self) -> i64 {
        self.span().0 / Span::days(1).0
    }
}
