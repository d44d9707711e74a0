//! What stands for a voter: a secret in a cookie, one per device. It is sent back with a ballot, turned into a keyed
//! hash, and kept nowhere.

use crate::site::Site;
use axum::http::{HeaderMap, HeaderValue, header};
use sha2::{Digest, Sha256};

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

/// The secret this device sent, if it is one of ours.
pub fn credential(headers: &HeaderMap, site: &Site) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name(site))
        .map(|(_, secret)| secret)
        .filter(|secret| secret.len() == DIGITS && secret.bytes().all(|b| b.is_ascii_hexdigit()))
        .map(str::to_owned)
}

/// The header that gives a device its secret.
pub fn cookie(site: &Site, credential: &str) -> Option<HeaderValue> {
    let secure = if is_secure(site) { "; Secure" } else { "" };
    let cookie = format!(
        "{}={credential}; Path=/; Max-Age={MAX_AGE_SECONDS}; HttpOnly; SameSite=Lax{secure}",
        name(site)
    );
    HeaderValue::from_str(&cookie).ok()
}

/// Decides in which order this device sees the options of the poll.
pub fn order_seed(credential: &str, code: &str) -> u64 {
    let digest = Sha256::new().chain_update(code).chain_update(credential).finalize();
    digest.iter().take(8).fold(0, |seed, &byte| (seed << 8) | u64::from(byte))
}
