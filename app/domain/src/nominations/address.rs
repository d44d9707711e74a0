//! What a pasted address leads to: which channel, what kind of page, and whose account. Told from the address alone; nothing
//! is asked of anybody. Hosts are compared letter by letter, so a name that only looks like a well-known one is a website.

mod platforms;

use super::is_web_link;
use crate::{concepts::Channel, words::words};
use platforms::{
    at_name, bluesky, facebook, flickr, goodreads, instagram, linkedin, mastodon, page, pinterest, podcast,
    reddit, snapchat, tiktok, vimeo, x, youtube,
};

words! {
    /// A site that many libraries use.
    Platform {
        Facebook = "facebook",
        Instagram = "instagram",
        X = "x",
        Tiktok = "tiktok",
        Youtube = "youtube",
        Bluesky = "bluesky",
        Mastodon = "mastodon",
        Linkedin = "linkedin",
        Pinterest = "pinterest",
        Snapchat = "snapchat",
        Threads = "threads",
        Podcast = "podcast",
        Goodreads = "goodreads",
        Reddit = "reddit",
        Flickr = "flickr",
        Vimeo = "vimeo",
        Blog = "blog",
        /// Any other host: mostly the library's own.
        Website = "website",
    }
}

words! {
    /// What kind of page it is.
    PageKind {
        Post = "post",
        Profile = "profile",
        Video = "video",
        Article = "article",
    }
}

impl Platform {
    /// The channel it counts as in the vocabulary of the catalogue.
    pub const fn channel(self) -> Channel {
        match self {
            Self::Facebook => Channel::Facebook,
            Self::Instagram => Channel::Instagram,
            Self::X => Channel::Twitter,
            Self::Tiktok => Channel::Tiktok,
            Self::Youtube => Channel::Youtube,
            Self::Podcast => Channel::Podcast,
            Self::Blog => Channel::Blog,
            Self::Website => Channel::Website,
            Self::Bluesky
            | Self::Mastodon
            | Self::Linkedin
            | Self::Pinterest
            | Self::Snapchat
            | Self::Threads
            | Self::Goodreads
            | Self::Reddit
            | Self::Flickr
            | Self::Vimeo => Channel::Other,
        }
    }
}

/// What an address leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recognised {
    pub platform: Platform,
    pub kind: PageKind,
    /// Whose account, without `@`, where the address says so.
    pub handle: Option<String>,
}

/// An address taken apart. The path and query are as typed.
struct Parts<'a> {
    /// In lower case, without port and final dot.
    host: String,
    path: Vec<&'a str>,
    query: &'a str,
}

impl<'a> Parts<'a> {
    fn of(address: &'a str) -> Option<Self> {
        let address = address.trim();
        let lower = address.get(..8)?.to_ascii_lowercase();
        let begin = if lower.starts_with("https://") {
            8
        } else if lower.starts_with("http://") {
            7
        } else {
            return None;
        };
        let rest = &address[begin..];
        // browsers take a backslash for a slash
        let end = rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len());
        let (authority, rest) = rest.split_at(end);
        if authority.contains('@') || !authority.contains('.') || address.contains(char::is_whitespace) {
            return None;
        }
        let host = authority.split(':').next().unwrap_or_default().trim_end_matches('.').to_ascii_lowercase();
        let rest = rest.split('#').next().unwrap_or_default();
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        Some(Self { host, path: path.split(['/', '\\']).filter(|part| !part.is_empty()).collect(), query })
    }

    /// The host, or one under it.
    fn at(&self, domains: &[&str]) -> bool {
        domains.iter().any(|domain| {
            self.host.strip_suffix(domain).is_some_and(|under| under.is_empty() || under.ends_with('.'))
        })
    }

    fn asks(&self, name: &str) -> bool {
        self.query.split('&').any(|pair| pair.split('=').next() == Some(name))
    }
}

const PINTEREST: [&str; 12] = [
    "pinterest.com",
    "pinterest.dk",
    "pinterest.se",
    "pinterest.no",
    "pinterest.fi",
    "pinterest.de",
    "pinterest.fr",
    "pinterest.co.uk",
    "pinterest.ca",
    "pinterest.es",
    "pinterest.it",
    "pin.it",
];
const PODCASTS: [&str; 5] =
    ["open.spotify.com", "podcasts.apple.com", "podcasters.spotify.com", "anchor.fm", "podbean.com"];
const BLOGS: [&str; 6] =
    ["medium.com", "substack.com", "wordpress.com", "blogspot.com", "blogger.com", "tumblr.com"];

/// What the address leads to; `None` where it is no address on the web.
pub fn recognise(address: &str) -> Option<Recognised> {
    let parts = Parts::of(address)?;
    let (platform, (kind, handle)) = if parts.at(&["facebook.com", "fb.com", "fb.watch", "fb.me"]) {
        (Platform::Facebook, facebook(&parts))
    } else if parts.at(&["instagram.com", "instagr.am"]) {
        (Platform::Instagram, instagram(&parts.path))
    } else if parts.at(&["twitter.com", "x.com"]) {
        (Platform::X, x(&parts.path))
    } else if parts.at(&["tiktok.com"]) {
        (Platform::Tiktok, tiktok(&parts))
    } else if parts.at(&["youtube.com", "youtu.be", "youtube-nocookie.com"]) {
        (Platform::Youtube, youtube(&parts))
    } else if parts.at(&["bsky.app"]) {
        (Platform::Bluesky, bluesky(&parts.path))
    } else if parts.at(&["linkedin.com", "lnkd.in"]) {
        (Platform::Linkedin, linkedin(&parts.path))
    } else if parts.at(&PINTEREST) {
        (Platform::Pinterest, pinterest(&parts))
    } else if parts.at(&["snapchat.com"]) {
        (Platform::Snapchat, snapchat(&parts.path))
    } else if parts.at(&["threads.net", "threads.com"]) {
        (Platform::Threads, at_name(&parts.path, PageKind::Post))
    } else if parts.at(&PODCASTS) {
        (Platform::Podcast, podcast(&parts.path))
    } else if parts.at(&["goodreads.com"]) {
        (Platform::Goodreads, goodreads(&parts.path))
    } else if parts.at(&["reddit.com", "redd.it"]) {
        (Platform::Reddit, reddit(&parts.path))
    } else if parts.at(&["flickr.com", "flic.kr"]) {
        (Platform::Flickr, flickr(&parts))
    } else if parts.at(&["vimeo.com"]) {
        (Platform::Vimeo, vimeo(&parts.path))
    } else if parts.at(&BLOGS) {
        (Platform::Blog, page(&parts.path))
    } else if let Some(found) = mastodon(&parts.path) {
        (Platform::Mastodon, found)
    } else {
        (Platform::Website, page(&parts.path))
    };
    Some(Recognised { platform, kind, handle })
}

/// The name of a site that is not shared by many, without `www.`: by it a reader would know whose it is.
pub fn site_name(address: &str) -> Option<String> {
    let found = recognise(address)?;
    let own = matches!(found.platform, Platform::Website | Platform::Blog | Platform::Mastodon);
    let host = Parts::of(address)?.host;
    own.then(|| host.strip_prefix("www.").unwrap_or(&host).to_owned())
}

/// Parameters that tell who shared an address, not what it leads to.
const TRACKING: [&str; 30] = [
    "fbclid",
    "gclid",
    "dclid",
    "gbraid",
    "wbraid",
    "msclkid",
    "yclid",
    "twclid",
    "ttclid",
    "li_fat_id",
    "igsh",
    "igshid",
    "ig_rid",
    "mibextid",
    "mc_cid",
    "mc_eid",
    "_ga",
    "_gl",
    "mkt_tok",
    "vero_id",
    "oly_anon_id",
    "oly_enc_id",
    "_hsenc",
    "_hsmi",
    "__tn__",
    "_rdr",
    "_rdc",
    "rcm",
    "is_from_webapp",
    "sender_device",
];

/// The address as it is kept: with a scheme, the page itself instead of a social medium's redirect to it, the ordinary host
/// instead of the mobile one, and without parameters that only tell who passed it on. A text that is no address on the web
/// comes back as it was typed, without blanks around it.
pub fn tidy(typed: &str) -> String {
    tidied(typed, 2).unwrap_or_else(|| typed.trim().to_owned())
}

fn tidied(typed: &str, unwraps: u8) -> Option<String> {
    let typed = with_scheme(typed.trim());
    let parts = Parts::of(&typed)?;
    if unwraps > 0
        && let Some(inner) = redirected_to(&parts)
        && let Some(address) = tidied(&inner, unwraps - 1)
    {
        return Some(address);
    }
    let (scheme, rest) = typed.split_once("://")?;
    let end = rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len());
    let (authority, rest) = rest.split_at(end);
    let (rest, fragment) = match rest.split_once('#') {
        Some((rest, fragment)) => (rest, format!("#{fragment}")),
        None => (rest, String::new()),
    };
    let path = rest.split('?').next().unwrap_or_default();
    let kept: Vec<&str> =
        parts.query.split('&').filter(|pair| !pair.is_empty() && !is_tracking(&parts, pair)).collect();
    let query = if kept.is_empty() { String::new() } else { format!("?{}", kept.join("&")) };
    let scheme = scheme.to_ascii_lowercase();
    let host = ordinary_host(&authority.to_ascii_lowercase());
    let address = format!("{scheme}://{host}{path}{query}{fragment}");
    is_web_link(&address).then_some(address)
}

/// People leave the scheme out where they would in speech.
fn with_scheme(typed: &str) -> String {
    let address = format!("https://{typed}");
    let bare = !typed.contains("://") && !typed.starts_with("mailto:");
    let begins = typed.get(..4).is_some_and(|begin| begin.eq_ignore_ascii_case("www."));
    let known = || {
        recognise(&address)
            .is_some_and(|found| !matches!(found.platform, Platform::Website | Platform::Mastodon))
    };
    if bare && (begins || known()) { address } else { typed.to_owned() }
}

/// Where a medium's own redirect leads.
fn redirected_to(parts: &Parts<'_>) -> Option<String> {
    let name = match (parts.host.as_str(), parts.path.as_slice()) {
        ("l.facebook.com" | "lm.facebook.com" | "l.messenger.com", ["l.php"]) => "u",
        ("l.instagram.com" | "l.threads.com" | "l.threads.net", _) => "u",
        ("www.google.com" | "google.com", ["url"]) if parts.asks("url") => "url",
        ("www.google.com" | "google.com", ["url"]) => "q",
        ("www.youtube.com" | "m.youtube.com", ["redirect"]) => "q",
        _ => return None,
    };
    let value = parts.query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))?;
    let inner = percent_decoded(value)?;
    is_web_link(&inner).then_some(inner)
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn ordinary_host(host: &str) -> String {
    match host {
        "m.facebook.com" | "mbasic.facebook.com" | "touch.facebook.com" | "web.facebook.com" => {
            "www.facebook.com"
        }
        "m.youtube.com" => "www.youtube.com",
        "mobile.twitter.com" | "m.twitter.com" => "twitter.com",
        "mobile.x.com" => "x.com",
        "m.tiktok.com" => "www.tiktok.com",
        "m.vimeo.com" => "vimeo.com",
        "m.flickr.com" => "www.flickr.com",
        other => other,
    }
    .to_owned()
}

fn is_tracking(parts: &Parts<'_>, pair: &str) -> bool {
    let name = pair.split('=').next().unwrap_or_default();
    // short names mean something on other sites
    let by_host = (name == "si" && parts.at(&["youtube.com", "youtu.be", "open.spotify.com"]))
        || (matches!(name, "feature" | "pp") && parts.at(&["youtube.com", "youtu.be"]))
        || (matches!(name, "s" | "t" | "ref_src" | "ref_url") && parts.at(&["twitter.com", "x.com"]))
        || (matches!(name, "_r" | "_t" | "web_id") && parts.at(&["tiktok.com"]))
        || (matches!(name, "trk" | "originalSubdomain" | "lipi") && parts.at(&["linkedin.com"]))
        || (matches!(name, "share_id" | "utm_name") && parts.at(&["reddit.com"]))
        || (matches!(name, "xmt" | "slof") && parts.at(&["threads.net", "threads.com"]))
        || ((name == "rdid" || name == "share_url") && parts.at(&["facebook.com"]));
    by_host || name.starts_with("utm_") || name.starts_with("__cft__") || TRACKING.contains(&name)
}

#[cfg(test)]
mod tests;
