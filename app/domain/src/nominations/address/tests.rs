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
