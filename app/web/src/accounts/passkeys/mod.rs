//! Passkeys: making them, confirming with one, signing in with nothing else, and the codes for when none is at hand.
//!
//! The ceremony's state stays in the session on the server; the browser is given a challenge and sends back an answer
//! in an ordinary form, which a small island fills in.

mod confirming;
mod own;
mod signing_in;

pub use confirming::{confirm, page as confirm_page};
pub use own::{make, page, remove, renew_codes};
pub use signing_in::{page as sign_in_page, sign_in_with};

use crate::{
    error::{PageError, PageResult},
    fields::Fields,
    visit::Visit,
};
use domain::{
    accounts::{FRESH_SIGN_IN, Viewer},
    ids::AccountId,
    time::Timestamp,
};
use islands::request::session_key;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use store::accounts::PasskeyRecord;
use url::Url;
use uuid::Uuid;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyAuthentication, PasskeyRegistration, Webauthn,
    WebauthnBuilder,
};

/// What the session remembers between the challenge and the answer; one ceremony at a time.
#[derive(Serialize, Deserialize)]
enum Ceremony {
    Making(PasskeyRegistration),
    Confirming(PasskeyAuthentication),
    SigningIn(DiscoverableAuthentication),
}

#[derive(Deserialize)]
pub struct Next {
    #[serde(default)]
    next: String,
}

/// The relying party is this site and no other. `None` where browsers offer no passkeys: at an address without a name.
fn relying_party(visit: &Visit) -> Option<Webauthn> {
    let origin = Url::parse(&visit.site.base_url).ok()?;
    let host = origin.domain()?.to_owned();
    WebauthnBuilder::new(&host, &origin).ok()?.rp_name("Opslag").build().ok()
}

/// Who an account is to an authenticator: its number, which says nothing to anybody else.
fn handle(account: AccountId) -> Uuid {
    Uuid::from_u128(account.0.unsigned_abs().into())
}

fn account_of(handle: Uuid) -> Option<AccountId> {
    i64::try_from(handle.as_u128()).ok().map(AccountId)
}

async fn remember(visit: &Visit, ceremony: &Ceremony) -> PageResult<()> {
    Ok(visit.session.insert(session_key::CEREMONY, ceremony).await?)
}

/// The ceremony that was begun, once: an answer to a challenge that was answered before is no answer.
async fn recall(visit: &Visit) -> PageResult<Option<Ceremony>> {
    Ok(visit.session.remove::<Ceremony>(session_key::CEREMONY).await.ok().flatten())
}

fn challenge(options: &impl Serialize) -> PageResult<serde_json::Value> {
    serde_json::to_value(options).map_err(|error| PageError::Internal(error.to_string()))
}

fn answer<T: DeserializeOwned>(fields: &Fields) -> Option<T> {
    serde_json::from_str(&fields.text("credential")).ok()
}

fn known(records: &[PasskeyRecord]) -> Vec<Passkey> {
    records.iter().filter_map(|record| serde_json::from_str(&record.credential).ok()).collect()
}

/// As it is compared: case and hyphens make no difference.
fn bare(code: &str) -> String {
    code.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether they signed in a short while ago, by whatever way.
pub async fn signed_in_lately(visit: &Visit) -> bool {
    let at = visit.session.get::<i64>(session_key::SIGNED_IN_AT).await.ok().flatten();
    at.is_some_and(|at| visit.now < Timestamp(at) + FRESH_SIGN_IN)
}

/// Whether a passkey or code was given in this session a short while ago.
pub async fn confirmed_lately(visit: &Visit) -> bool {
    let at = visit.session.get::<i64>(session_key::CONFIRMED).await.ok().flatten();
    at.is_some_and(|at| visit.now < Timestamp(at) + FRESH_SIGN_IN)
}

/// A mail alone is not enough where a passkey is, or ought to be: what follows could take the account away, or
/// what it holds.
pub async fn must_confirm(visit: &Visit) -> PageResult<()> {
    let waits = matches!(&visit.viewer, Viewer::SignedIn { withheld, .. } if !withheld.is_empty());
    let has = !visit.store().list_passkeys(visit.account()?).await?.is_empty();
    if (waits || has) && !confirmed_lately(visit).await { Err(PageError::Passkey) } else { Ok(()) }
}

/// A new id, because the session may do more from now on.
async fn confirm_session(visit: &Visit) -> PageResult<()> {
    visit.session.cycle_id().await?;
    visit.session.insert(session_key::CONFIRMED, visit.now.0).await?;
    Ok(())
}

async fn note_use(
    visit: &Visit,
    record: &PasskeyRecord,
    update: impl FnOnce(&mut Passkey),
) -> PageResult<()> {
    let internal = |error: serde_json::Error| PageError::Internal(error.to_string());
    let mut passkey: Passkey = serde_json::from_str(&record.credential).map_err(internal)?;
    update(&mut passkey);
    let credential = serde_json::to_string(&passkey).map_err(internal)?;
    Ok(visit.store().record_passkey_used(record, &credential, visit.now).await?)
}
