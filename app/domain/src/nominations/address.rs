//! What a pasted address leads to: which channel, what kind of page, and whose account. Told from the address alone; nothing
//! is asked of anybody. Hosts are compared letter by letter, so a name that only looks like a well-known one is a website.

use super::is_web_link;
use crate::{concepts::Channel, words::words};

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

type Found = (PageKind, Option<String>);

fn named(kind: PageKind, handle: &str) -> Found {
    let handle = handle.trim_start_matches('@').to_lowercase();
    (kind, (!handle.is_empty()).then_some(handle))
}

/// A page of a site: its front page stands for the site.
fn page(path: &[&str]) -> Found {
    (if path.is_empty() { PageKind::Profile } else { PageKind::Article }, None)
}

fn facebook(parts: &Parts<'_>) -> Found {
    use PageKind::{Post, Profile, Video};
    if parts.at(&["fb.watch"]) {
        return (Video, None);
    }
    match parts.path.as_slice() {
        ["watch", ..] | ["reel", ..] | ["share", "v" | "r", ..] => (Video, None),
        [
            "share" | "story.php" | "permalink.php" | "photo.php" | "photo" | "events" | "hashtag" | "media",
            ..,
        ] => (Post, None),
        ["groups", group, _, ..] => named(Post, group),
        ["groups", group] | ["pages" | "people", group, ..] => named(Profile, group),
        ["profile.php"] => (Profile, None),
        [name, "videos" | "reels", ..] => named(Video, name),
        [name, "posts" | "photos" | "events", ..] => named(Post, name),
        [name, ..] => named(Profile, name),
        [] => (Profile, None),
    }
}

fn instagram(path: &[&str]) -> Found {
    use PageKind::{Post, Profile, Video};
    match path {
        ["p", ..] => (Post, None),
        ["reel" | "reels" | "tv", ..] => (Video, None),
        ["stories", name, ..] | [name, "p", ..] => named(Post, name),
        [name, "reel" | "tv", ..] => named(Video, name),
        ["explore" | "accounts" | "stories", ..] | [] => (Profile, None),
        [name, ..] => named(Profile, name),
    }
}

fn x(path: &[&str]) -> Found {
    match path {
        ["i" | "hashtag" | "search", ..] => (PageKind::Post, None),
        [name, "status", ..] => named(PageKind::Post, name),
        [name, ..] => named(PageKind::Profile, name),
        [] => (PageKind::Profile, None),
    }
}

fn tiktok(parts: &Parts<'_>) -> Found {
    if parts.at(&["vm.tiktok.com", "vt.tiktok.com"]) {
        return (PageKind::Video, None);
    }
    match parts.path.as_slice() {
        [name, "video", ..] => named(PageKind::Video, name),
        [name, "photo", ..] => named(PageKind::Post, name),
        ["t" | "v" | "embed", ..] => (PageKind::Video, None),
        [name, ..] if name.starts_with('@') => named(PageKind::Profile, name),
        _ => (PageKind::Profile, None),
    }
}

fn youtube(parts: &Parts<'_>) -> Found {
    use PageKind::{Post, Profile, Video};
    if parts.at(&["youtu.be"]) {
        return (Video, None);
    }
    match parts.path.as_slice() {
        ["watch" | "shorts" | "live" | "embed" | "playlist" | "v" | "clip", ..] => (Video, None),
        ["post", ..] => (Post, None),
        ["c" | "user", name, ..] => named(Profile, name),
        ["channel", ..] | [] => (Profile, None),
        [name, ..] if name.starts_with('@') => named(Profile, name),
        _ if parts.asks("v") => (Video, None),
        _ => (Profile, None),
    }
}

fn bluesky(path: &[&str]) -> Found {
    match path {
        ["profile", name, "post", ..] => named(PageKind::Post, name),
        ["profile", name, ..] => named(PageKind::Profile, name),
        _ => (PageKind::Profile, None),
    }
}

fn linkedin(path: &[&str]) -> Found {
    match path {
        // posts/{name}_{words}-activity-…
        ["posts", post, ..] => named(PageKind::Post, post.split('_').next().unwrap_or_default()),
        ["feed" | "events", ..] => (PageKind::Post, None),
        ["pulse", ..] => (PageKind::Article, None),
        ["company" | "in" | "school" | "showcase", name, ..] => named(PageKind::Profile, name),
        [] => (PageKind::Profile, None),
        _ => (PageKind::Post, None),
    }
}

fn pinterest(parts: &Parts<'_>) -> Found {
    if parts.at(&["pin.it"]) {
        return (PageKind::Post, None);
    }
    match parts.path.as_slice() {
        ["pin", ..] => (PageKind::Post, None),
        [name, ..] => named(PageKind::Profile, name),
        [] => (PageKind::Profile, None),
    }
}

fn snapchat(path: &[&str]) -> Found {
    match path {
        ["spotlight" | "t", ..] => (PageKind::Video, None),
        ["add" | "p", name, ..] => named(PageKind::Profile, name),
        [name, "spotlight", ..] => named(PageKind::Video, name),
        [name, ..] if name.starts_with('@') => named(PageKind::Profile, name),
        _ => (PageKind::Profile, None),
    }
}

/// `/@name`, and a post where something follows.
fn at_name(path: &[&str], further: PageKind) -> Found {
    match path {
        [name] if name.starts_with('@') => named(PageKind::Profile, name),
        [name, ..] if name.starts_with('@') => named(further, name),
        [] => (PageKind::Profile, None),
        _ => (further, None),
    }
}

fn podcast(path: &[&str]) -> Found {
    let episode = path.iter().any(|part| *part == "episode" || *part == "episodes");
    (if episode { PageKind::Post } else { PageKind::Profile }, None)
}

fn goodreads(path: &[&str]) -> Found {
    let kind = match path {
        ["review" | "topic" | "event", ..] => PageKind::Post,
        ["book" | "blog" | "list", ..] => PageKind::Article,
        _ => PageKind::Profile,
    };
    (kind, None)
}

fn reddit(path: &[&str]) -> Found {
    match path {
        ["r", group, "comments" | "s", ..] => named(PageKind::Post, group),
        ["r", group, ..] => named(PageKind::Profile, group),
        ["u" | "user", name, ..] => named(PageKind::Profile, name),
        [] => (PageKind::Profile, None),
        _ => (PageKind::Post, None),
    }
}

fn flickr(parts: &Parts<'_>) -> Found {
    match parts.path.as_slice() {
        ["photos", name, _, ..] => named(PageKind::Post, name),
        ["photos" | "people", name] => named(PageKind::Profile, name),
        _ if parts.at(&["flic.kr"]) => (PageKind::Post, None),
        _ => (PageKind::Profile, None),
    }
}

fn vimeo(path: &[&str]) -> Found {
    match path {
        [name] if !name.chars().all(|c| c.is_ascii_digit()) => named(PageKind::Profile, name),
        [] => (PageKind::Profile, None),
        _ => (PageKind::Video, None),
    }
}

/// Servers of the federated network have any host; their addresses begin alike.
fn mastodon(path: &[&str]) -> Option<Found> {
    let digits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    match path {
        [name] if name.len() > 1 && name.starts_with('@') => Some(named(PageKind::Profile, name)),
        [name, post, ..] if name.len() > 1 && name.starts_with('@') && digits(post) => {
            Some(named(PageKind::Post, name))
        }
        ["users", name, "statuses", ..] => Some(named(PageKind::Post, name)),
        _ => None,
    }
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
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn well_known_addresses_are_recognised() {
        use PageKind::{Article, Post, Profile, Video};
        use Platform as P;
        let table = [
            ("https://www.facebook.com/aarhusbib/posts/pfbid02", P::Facebook, Post, Some("aarhusbib")),
            ("https://m.facebook.com/story.php?story_fbid=1&id=2", P::Facebook, Post, None),
            ("https://www.facebook.com/AarhusBib", P::Facebook, Profile, Some("aarhusbib")),
            ("https://www.facebook.com/watch/?v=12", P::Facebook, Video, None),
            ("https://www.facebook.com/groups/boglaug/permalink/9/", P::Facebook, Post, Some("boglaug")),
            ("https://fb.watch/abc/", P::Facebook, Video, None),
            ("https://www.instagram.com/p/Cabc/?igsh=x", P::Instagram, Post, None),
            ("https://www.instagram.com/bib/p/Cabc/", P::Instagram, Post, Some("bib")),
            ("https://instagram.com/reel/Cabc", P::Instagram, Video, None),
            ("HTTPS://WWW.INSTAGRAM.COM/UBAgder/", P::Instagram, Profile, Some("ubagder")),
            ("https://www.tiktok.com/@bib/video/7?_t=1", P::Tiktok, Video, Some("bib")),
            ("https://vm.tiktok.com/ZM/", P::Tiktok, Video, None),
            ("https://youtu.be/abc?si=x", P::Youtube, Video, None),
            ("https://m.youtube.com/watch?v=abc", P::Youtube, Video, None),
            ("https://www.youtube.com/@KB", P::Youtube, Profile, Some("kb")),
            ("https://x.com/bib/status/1?s=20", P::X, Post, Some("bib")),
            ("https://mobile.twitter.com/bib", P::X, Profile, Some("bib")),
            ("https://bsky.app/profile/bib.bsky.social/post/3k", P::Bluesky, Post, Some("bib.bsky.social")),
            ("https://mastodon.social/@bib/1122", P::Mastodon, Post, Some("bib")),
            ("https://expressional.social/@bib", P::Mastodon, Profile, Some("bib")),
            ("https://www.linkedin.com/posts/kb-dk_abc-activity-1", P::Linkedin, Post, Some("kb-dk")),
            ("https://dk.linkedin.com/company/kb", P::Linkedin, Profile, Some("kb")),
            ("https://www.linkedin.com/pulse/abc", P::Linkedin, Article, None),
            ("https://www.pinterest.dk/bib/boeger/", P::Pinterest, Profile, Some("bib")),
            ("https://pin.it/abc", P::Pinterest, Post, None),
            ("https://www.snapchat.com/add/bib", P::Snapchat, Profile, Some("bib")),
            ("https://www.threads.net/@bib/post/C1", P::Threads, Post, Some("bib")),
            ("https://open.spotify.com/episode/1?si=2", P::Podcast, Post, None),
            ("https://podcasts.apple.com/dk/podcast/x/id1", P::Podcast, Profile, None),
            ("https://www.goodreads.com/review/show/1", P::Goodreads, Post, None),
            ("https://old.reddit.com/r/Libraries/comments/1/x/", P::Reddit, Post, Some("libraries")),
            ("https://www.flickr.com/photos/bib/123/", P::Flickr, Post, Some("bib")),
            ("https://vimeo.com/123456", P::Vimeo, Video, None),
            ("https://bib.medium.com/abc", P::Blog, Article, None),
            ("https://www.aakb.dk/nyheder/lampen", P::Website, Article, None),
            ("https://www.aakb.dk", P::Website, Profile, None),
        ];
        for (address, platform, kind, handle) in table {
            let expected = Recognised { platform, kind, handle: handle.map(str::to_owned) };
            assert_eq!(recognise(address), Some(expected), "{address}");
        }
    }

    #[test]
    fn what_only_looks_like_a_well_known_host_is_a_website_and_what_is_no_address_is_nothing() {
        for address in [
            "https://facebook.com.evil.dk/aarhusbib",
            "https://notfacebook.com/x",
            "https://instagrarn.com/p/1",
            // a Cyrillic а, and the same as DNS spells it
            "https://f\u{430}cebook.com/x",
            "https://xn--fcebook-2fg.com/x",
            "https://ｆacebook.com/x",
            "https://evil.dk/facebook.com/x",
            "https://evil.dk\\facebook.com/x",
            "https://evil.dk?facebook.com/x",
        ] {
            assert_eq!(recognise(address).map(|found| found.platform), Some(Platform::Website), "{address}");
        }
        for text in [
            "mailto:bib@facebook.com",
            "javascript:alert(1)",
            "https://facebook.com@evil.dk/x",
            "ftp://facebook.com/x",
            "facebook",
            "https://facebook",
            "https://facebook.com/a b",
            "",
            "æøåæøåæø",
        ] {
            assert_eq!(recognise(text), None, "{text}");
        }
    }

    #[test]
    fn an_address_is_kept_without_what_tells_who_passed_it_on() {
        let table = [
            ("https://www.instagram.com/p/C1/?igsh=abc&utm_source=qr", "https://www.instagram.com/p/C1/"),
            ("https://a.dk/x?id=7&fbclid=zzz#del", "https://a.dk/x?id=7#del"),
            ("https://youtu.be/abc?si=x&t=42", "https://youtu.be/abc?t=42"),
            ("https://a.dk/x?si=x&t=42", "https://a.dk/x?si=x&t=42"),
            ("https://x.com/bib/status/1?s=20&t=ab", "https://x.com/bib/status/1"),
            ("https://m.facebook.com/bib/posts/1?__tn__=R", "https://www.facebook.com/bib/posts/1"),
            (
                "https://l.facebook.com/l.php?u=https%3A%2F%2Faakb.dk%2Fx%3Fa%3D1%26fbclid%3Dq&h=AT",
                "https://aakb.dk/x?a=1",
            ),
            ("HTTPS://Www.AAKB.dk/Nyt", "https://www.aakb.dk/Nyt"),
            ("www.aakb.dk/nyt", "https://www.aakb.dk/nyt"),
            (" instagram.com/bib ", "https://instagram.com/bib"),
            ("https://a.dk", "https://a.dk"),
            ("on our wall", "on our wall"),
            ("aakb.dk/nyt", "aakb.dk/nyt"),
            ("mailto:bib@a.dk", "mailto:bib@a.dk"),
            (
                "https://l.facebook.com/l.php?u=javascript:alert(1)",
                "https://l.facebook.com/l.php?u=javascript:alert(1)",
            ),
        ];
        for (typed, kept) in table {
            assert_eq!(tidy(typed), kept, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange_and_a_tidy_address_stays_as_it_is(text in "(https?://)?\\PC{0,40}") {
            let _ = recognise(&text);
            let kept = tidy(&text);
            prop_assert_eq!(tidy(&kept), kept);
        }
    }
}
