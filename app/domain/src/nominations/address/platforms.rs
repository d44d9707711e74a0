//! What the addresses of each site tell: the kind of page, and whose account.

use super::{PageKind, Parts};

pub(super) type Found = (PageKind, Option<String>);

pub(super) fn named(kind: PageKind, handle: &str) -> Found {
    let handle = handle.trim_start_matches('@').to_lowercase();
    (kind, (!handle.is_empty()).then_some(handle))
}

/// A page of a site: its front page stands for the site.
pub(super) fn page(path: &[&str]) -> Found {
    (if path.is_empty() { PageKind::Profile } else { PageKind::Article }, None)
}

pub(super) fn facebook(parts: &Parts<'_>) -> Found {
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

pub(super) fn instagram(path: &[&str]) -> Found {
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

pub(super) fn x(path: &[&str]) -> Found {
    match path {
        ["i" | "hashtag" | "search", ..] => (PageKind::Post, None),
        [name, "status", ..] => named(PageKind::Post, name),
        [name, ..] => named(PageKind::Profile, name),
        [] => (PageKind::Profile, None),
    }
}

pub(super) fn tiktok(parts: &Parts<'_>) -> Found {
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

pub(super) fn youtube(parts: &Parts<'_>) -> Found {
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

pub(super) fn bluesky(path: &[&str]) -> Found {
    match path {
        ["profile", name, "post", ..] => named(PageKind::Post, name),
        ["profile", name, ..] => named(PageKind::Profile, name),
        _ => (PageKind::Profile, None),
    }
}

pub(super) fn linkedin(path: &[&str]) -> Found {
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

pub(super) fn pinterest(parts: &Parts<'_>) -> Found {
    if parts.at(&["pin.it"]) {
        return (PageKind::Post, None);
    }
    match parts.path.as_slice() {
        ["pin", ..] => (PageKind::Post, None),
        [name, ..] => named(PageKind::Profile, name),
        [] => (PageKind::Profile, None),
    }
}

pub(super) fn snapchat(path: &[&str]) -> Found {
    match path {
        ["spotlight" | "t", ..] => (PageKind::Video, None),
        ["add" | "p", name, ..] => named(PageKind::Profile, name),
        [name, "spotlight", ..] => named(PageKind::Video, name),
        [name, ..] if name.starts_with('@') => named(PageKind::Profile, name),
        _ => (PageKind::Profile, None),
    }
}

/// `/@name`, and a post where something follows.
pub(super) fn at_name(path: &[&str], further: PageKind) -> Found {
    match path {
        [name] if name.starts_with('@') => named(PageKind::Profile, name),
        [name, ..] if name.starts_with('@') => named(further, name),
        [] => (PageKind::Profile, None),
        _ => (further, None),
    }
}

pub(super) fn podcast(path: &[&str]) -> Found {
    let episode = path.iter().any(|part| *part == "episode" || *part == "episodes");
    (if episode { PageKind::Post } else { PageKind::Profile }, None)
}

pub(super) fn goodreads(path: &[&str]) -> Found {
    let kind = match path {
        ["review" | "topic" | "event", ..] => PageKind::Post,
        ["book" | "blog" | "list", ..] => PageKind::Article,
        _ => PageKind::Profile,
    };
    (kind, None)
}

pub(super) fn reddit(path: &[&str]) -> Found {
    match path {
        ["r", group, "comments" | "s", ..] => named(PageKind::Post, group),
        ["r", group, ..] => named(PageKind::Profile, group),
        ["u" | "user", name, ..] => named(PageKind::Profile, name),
        [] => (PageKind::Profile, None),
        _ => (PageKind::Post, None),
    }
}

pub(super) fn flickr(parts: &Parts<'_>) -> Found {
    match parts.path.as_slice() {
        ["photos", name, _, ..] => named(PageKind::Post, name),
        ["photos" | "people", name] => named(PageKind::Profile, name),
        _ if parts.at(&["flic.kr"]) => (PageKind::Post, None),
        _ => (PageKind::Profile, None),
    }
}

pub(super) fn vimeo(path: &[&str]) -> Found {
    match path {
        [name] if !name.chars().all(|c| c.is_ascii_digit()) => named(PageKind::Profile, name),
        [] => (PageKind::Profile, None),
        _ => (PageKind::Video, None),
    }
}

/// Servers of the federated network have any host; their addresses begin alike.
pub(super) fn mastodon(path: &[&str]) -> Option<Found> {
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
