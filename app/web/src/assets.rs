//! Files that pages load: style, fonts, pictures of our own and the islands' code. All embedded, all served under
//! an address that changes with their content, so that browsers may keep them for ever.

use axum::{
    body::{Body, Bytes},
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, io::Write, sync::LazyLock};

#[derive(RustEmbed)]
#[folder = "../../style"]
#[include = "*.css"]
#[include = "*.svg"]
#[include = "*.woff2"]
struct Style;

#[derive(RustEmbed)]
#[folder = "../../target/site/pkg"]
#[include = "*.js"]
#[include = "*.wasm"]
#[allow_missing = true]
struct Pkg;

/// Style sheets beyond the one every page loads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    Home,
    Work,
    Show,
}

impl Sheet {
    pub fn file(self) -> &'static str {
        match self {
            Self::Home => "home.css",
            Self::Work => "work.css",
            Self::Show => "show.css",
        }
    }
}

/// What every page loads, in this order, as one file.
const EVERY_PAGE: [&str; 3] = ["tokens.css", "base.css", "components.css"];

struct Asset {
    kind: &'static str,
    plain: Bytes,
    /// Empty where compression gains nothing.
    brotli: Bytes,
}

struct Assets {
    /// First digits of the hash over every file.
    version: String,
    files: BTreeMap<String, Asset>,
}

static ASSETS: LazyLock<Assets> = LazyLock::new(|| {
    let own = Style::iter().filter_map(|path| Some((path.clone(), Style::get(&path)?)));
    let built = Pkg::iter().filter_map(|path| Some((path.clone(), Pkg::get(&path)?)));
    let mut files: BTreeMap<String, Vec<u8>> =
        own.chain(built).map(|(path, file)| (path.into_owned(), file.data.into_owned())).collect();
    let mut joined = Vec::new();
    for name in EVERY_PAGE {
        joined.extend_from_slice(files.get(name).map_or(&[][..], Vec::as_slice));
        joined.push(b'\n');
    }
    files.insert("opslag.css".to_owned(), joined);
    let mut hash = Sha256::new();
    for (path, data) in &files {
        hash.update(path.as_bytes());
        hash.update(data);
    }
    let version = hash.finalize().iter().take(5).map(|byte| format!("{byte:02x}")).collect();
    Assets {
        version,
        files: files.into_iter().map(|(path, data)| (path.clone(), asset(&path, data))).collect(),
    }
});

fn asset(path: &str, plain: Vec<u8>) -> Asset {
    let (kind, compress) = match path.rsplit('.').next() {
        Some("css") => ("text/css; charset=utf-8", true),
        Some("js") => ("text/javascript; charset=utf-8", true),
        Some("svg") => ("image/svg+xml", true),
        Some("wasm") => ("application/wasm", true),
        Some("woff2") => ("font/woff2", false),
        _ => ("application/octet-stream", false),
    };
    let brotli = if compress { brotli(&plain, 9) } else { Vec::new() };
    Asset { kind, plain: plain.into(), brotli: brotli.into() }
}

/// Compresses with brotli at `quality` 0 to 11.
pub fn brotli(plain: &[u8], quality: u32) -> Vec<u8> {
    let mut writer = ::brotli::CompressorWriter::new(Vec::new(), 4096, quality, 22);
    // writing to a Vec cannot fail
    let _ = writer.write_all(plain);
    writer.into_inner()
}

/// The address of a file in `style/`, or of `opslag.css`.
pub fn url(file: &str) -> String {
    format!("/assets/{}/{file}", ASSETS.version)
}

/// The folder the islands' code is served from, without slashes at the ends.
pub fn folder() -> String {
    format!("assets/{}", ASSETS.version)
}

/// Serves an embedded file. An old version in the address is answered with the new file, but not to be kept.
pub async fn serve(Path((version, file)): Path<(String, String)>, headers: HeaderMap) -> Response {
    let Some(asset) = ASSETS.files.get(&file) else { return StatusCode::NOT_FOUND.into_response() };
    let accepts_brotli = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.split(',').any(|coding| coding.trim().starts_with("br")));
    let compressed = accepts_brotli && !asset.brotli.is_empty();
    let body = if compressed { asset.brotli.clone() } else { asset.plain.clone() };
    let mut response = Response::new(Body::from(body));
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.kind));
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if compressed {
        out.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    let keep = if version == ASSETS.version { "public, max-age=31536000, immutable" } else { "no-cache" };
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    response
}
