//! How a server function says no: enough for a control to react, and nothing about the inside.

use leptos::server_fn::{
    codec::JsonEncoding,
    error::{FromServerFnError, ServerFnErrorErr},
};
use serde::{Deserialize, Serialize};

/// One answer for every server function that could not do what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ServerRefusal {
    /// A rule says no, or this is not the viewer's to do.
    Refused,
    /// Nobody is signed in any more.
    SignIn,
    /// A value is none we know, or too long.
    Invalid,
    /// Nothing was changed, and the same call may work in a moment.
    TryAgain,
}

impl FromServerFnError for ServerRefusal {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            ServerFnErrorErr::Args(_)
            | ServerFnErrorErr::MissingArg(_)
            | ServerFnErrorErr::Deserialization(_) => Self::Invalid,
            _ => Self::TryAgain,
        }
    }
}

#[cfg(feature = "ssr")]
impl ServerRefusal {
    /// The refusal, with the status it deserves on its response: unless told, every error would be the server's.
    pub fn answered(self) -> Self {
        use axum::http::StatusCode;
        let status = match self {
            Self::Refused => StatusCode::CONFLICT,
            Self::SignIn => StatusCode::UNAUTHORIZED,
            Self::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TryAgain => StatusCode::SERVICE_UNAVAILABLE,
        };
        if let Some(response) = leptos::prelude::use_context::<leptos_axum::ResponseOptions>() {
            response.set_status(status);
        }
        self
    }
}

#[cfg(feature = "ssr")]
impl From<store::StoreError> for ServerRefusal {
    fn from(error: store::StoreError) -> Self {
        match error {
            store::StoreError::Conflict(_) => Self::Refused,
            store::StoreError::Unavailable(_)
            | store::StoreError::Inconsistent { .. }
            | store::StoreError::Unexpected(_) => Self::TryAgain,
        }
    }
}
