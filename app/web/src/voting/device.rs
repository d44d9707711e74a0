//! What a voter shows at the door: a secret in a cookie, one per device; a code that was handed out, kept in another; and
//! who is signed in. A secret is turned into a keyed hash when a ballot is cast, and kept nowhere.

use crate::{site::Site, visit::Visit};
use axum::http::{HeaderMap, HeaderValue, header};
use domain::voting::VoterCode;
use sha2::{Digest, Sha256};
use store::voting::VoterProof;

const MAX_AGE_SECONDS: u32 = 30 * 24 * 60 * 60;
/// Hexadecimal digits of 160 bits.
const DIGITS: usize = 40;

fn is_secure(site: &Site) -> bool {
    site.base_url.starts_with("https://")
}

/// Browsers hold names that begin with `__Host-` to this host, this path and a secure connection.
fn name(site: &Site) -> &'static str {
    if is_secure(site) { "__Host-opslag-voter" } else { "opslag-voter" }
}

fn code_name(site: &Site) -> &'static str {
    if is_secure(site) { "__Host-opslag-code" } else { "opslag-code" }
}

fn find<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

/// The secret this device sent, if it is one of ours.
pub fn credential(headers: &HeaderMap, site: &Site) -> Option<String> {
    find(headers, name(site))
        .filter(|secret| secret.len() == DIGITS && secret.bytes().all(|b| b.is_ascii_hexdigit()))
        .map(str::to_owned)
}

/// The code this device keeps.
fn code(headers: &HeaderMap, site: &Site) -> Option<VoterCode> {
    VoterCode::parse(find(headers, code_name(site))?).ok()
}

/// Everything somebody shows at the door.
pub fn proof(headers: &HeaderMap, visit: &Visit) -> VoterProof {
    VoterProof {
        device: credential(headers, &visit.site),
        code: code(headers, &visit.site),
        account: visit.viewer.account(),
    }
}

/// The header that gives a device its secret.
pub fn cookie(site: &Site, credential: &str) -> Option<HeaderValue> {
    set(site, name(site), credential, MAX_AGE_SECONDS)
}

/// The header that lets a device keep a code; none makes it forget.
pub fn code_cookie(site: &Site, code: Option<&VoterCode>) -> Option<HeaderValue> {
    match code {
        Some(code) => set(site, code_name(site), code.as_str(), MAX_AGE_SECONDS),
        None => set(site, code_name(site), "", 0),
    }
}

fn set(site: &Site, name: &str, value: &str, max_age: u32) -> Option<HeaderValue> {
    let secure = if is_secure(site) { "; Secure" } else { "" };
    HeaderValue::from_str(&format!(
        "{name}={value}; Path=/; Max-Age={max_age}; HttpOnly; SameSite=Lax{secure}"
    ))
    .ok()
}

/// Decides in which order this voter sees the options of the poll: by their code or account where they have one, so that
/// another device shows the same.
pub fn order_seed(proof: &VoterProof, fresh: &str, poll: &str) -> u64 {
    let holds = match (&proof.code, proof.account, &proof.device) {
        (Some(code), _, _) => code.as_str().to_owned(),
        (None, Some(account), _) => account.to_string(),
        (None, None, Some(device)) => device.clone(),
        (None, None, None) => fresh.to_owned(),
    };
    let digest = Sha256::new().chain_update(poll).chain_update(holds).finalize();
    digest.iter().take(8).fold(0, |seed, &byte| (seed << 8) | u64::from(byte))
}
