//! What a request on the server can reach: the store, the clock, chance, and whoever is asking.

use crate::refusal::ServerRefusal;
use domain::{
    accounts::{Role, Viewer, intersection_of_roles, split_roles},
    ids::AccountId,
    policy::{Act, Refusal, enter},
    seasons::Season,
    time::{Span, Timestamp},
};
use leptos::prelude::{ServerFnErrorErr, use_context};
use sha2::{Digest, Sha256};
use std::{fmt::Write, sync::Arc};
use store::Store;
use tower_sessions::Session;

/// Tells the time. Tests set it.
pub trait Clock: Send + Sync {
    fn now(&self) -> Timestamp;
}

/// Where unguessable bytes come from. Tests may make them guessable.
pub trait Entropy: Send + Sync {
    fn fill(&self, bytes: &mut [u8]);
}

/// What pages and server functions are given to work with; cheap to clone.
#[derive(Clone)]
pub struct Backend {
    pub store: Store,
    pub clock: Arc<dyn Clock>,
    pub entropy: Arc<dyn Entropy>,
    /// Markdown to HTML that may be shown: the one sanitiser of the program, for previews as for pages.
    pub render_markdown: fn(&str) -> String,
}

impl Backend {
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// A new secret of 160 bits, as 40 hexadecimal digits.
    pub fn secret(&self) -> String {
        let mut bytes = [0; 20];
        self.entropy.fill(&mut bytes);
        hex(&bytes)
    }

    /// A new identity that stays with a record wherever it is copied: a UUID of version 7.
    pub fn uuid(&self) -> String {
        let mut bytes = [0; 10];
        self.entropy.fill(&mut bytes);
        let millis = u64::try_from(self.now().0).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid().to_string()
    }

    pub fn random_u64(&self) -> u64 {
        let mut bytes = [0; 8];
        self.entropy.fill(&mut bytes);
        u64::from_le_bytes(bytes)
    }
}

/// What is stored in place of a secret.
pub fn hash_secret(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // writing to a String cannot fail
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Names of what a session holds.
pub mod session_key {
    /// The signed-in account's number.
    pub const ACCOUNT: &str = "account";
    /// When the session was opened by signing in, in milliseconds.
    pub const SIGNED_IN_AT: &str = "signed_in_at";
    /// When a passkey or recovery code was last given in this session, in milliseconds.
    pub const CONFIRMED: &str = "confirmed";
    /// The account through whose eyes an organiser looks.
    pub const SEEN: &str = "seen";
    /// The ceremony a passkey is being made or asked for in.
    pub const CEREMONY: &str = "ceremony";
    /// The way to an identity provider that was begun.
    pub const AWAY: &str = "away";
    /// Such as "Firefox on Linux", for the list of places one is signed in.
    pub const DEVICE: &str = "device";
    /// The secret that shows which browser asked for a sign-in link.
    pub const BROWSER: &str = "browser";
    /// The secret that opens drafts written before signing in.
    pub const DRAFTS: &str = "drafts";
}

/// How long a signed-in session lasts at most, however busy it is (OWASP ASVS 5.0, 7.3.2).
pub const SESSION_ABSOLUTE: Span = Span::days(30);

/// The signed-in account, if the session holds one that has not outlived [`SESSION_ABSOLUTE`].
pub async fn session_account(session: &Session, now: Timestamp) -> Option<AccountId> {
    let account = session.get::<i64>(session_key::ACCOUNT).await.ok().flatten()?;
    let signed_in_at = session.get::<i64>(session_key::SIGNED_IN_AT).await.ok().flatten()?;
    (now < Timestamp(signed_in_at) + SESSION_ABSOLUTE).then_some(AccountId(account))
}

/// Whoever is asking, with the roles they have in `season`, the current one.
pub async fn viewer(
    backend: &Backend,
    session: &Session,
    season: Option<&Season>,
) -> Result<Viewer, store::StoreError> {
    let Some(id) = session_account(session, backend.now()).await else { return Ok(Viewer::Anonymous) };
    let found = match season {
        Some(season) => backend.store.find_account_in(id, season.id).await?,
        None => backend.store.find_account(id).await?.map(|account| (account, Default::default())),
    };
    let Some((account, given)) = found else { return Ok(Viewer::Anonymous) };
    let confirmed = session.get::<i64>(session_key::CONFIRMED).await.ok().flatten().is_some();
    let demo = season.is_some_and(|season| season.demo);
    let (roles, withheld) = split_roles(given, confirmed, demo);
    let seen = session.get::<i64>(session_key::SEEN).await.ok().flatten().map(AccountId);
    let (Some(seen), Some(season), true) = (seen, season, roles.contains(&Role::Organiser)) else {
        return Ok(Viewer::SignedIn { account: id, name: account.name, roles, withheld, seen_by: None });
    };
    let Some((other, theirs)) = backend.store.find_account_in(seen, season.id).await? else {
        return Ok(Viewer::Anonymous);
    };
    Ok(Viewer::SignedIn {
        account: seen,
        name: other.name,
        roles: intersection_of_roles(&theirs, &roles),
        withheld: Default::default(),
        seen_by: Some(id),
    })
}

/// What a server function may work with, and for whom: the account, once the policy has let it in to the act that the
/// call was registered for.
pub async fn admitted() -> Result<(Backend, AccountId), ServerRefusal> {
    let (Some(backend), Some(act)) = (use_context::<Backend>(), use_context::<Act>()) else {
        return Err(ServerRefusal::TryAgain);
    };
    let session: Session =
        leptos_axum::extract().await.map_err(|_: ServerFnErrorErr| ServerRefusal::TryAgain)?;
    let season = backend.store.find_current_season().await?;
    let viewer = viewer(&backend, &session, season.as_ref()).await?;
    enter(act, &viewer).map_err(|refusal| match refusal {
        Refusal::SignIn => ServerRefusal::SignIn,
        Refusal::Passkey | Refusal::Forbidden => ServerRefusal::Refused,
    })?;
    Ok((backend, viewer.account().ok_or(ServerRefusal::SignIn)?))
}
