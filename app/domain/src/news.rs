//! What an organiser writes to many at once: plain words, without addresses of its own.

/// A subject and a text, in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewsText {
    pub subject: String,
    pub body: String,
}

/// In characters. Longer subjects are cut off by mail programs.
pub const SUBJECT_MAX: usize = 120;
/// In characters.
pub const BODY_MAX: usize = 5_000;

/// What is wrong with a text; [`NewsFault::Link`] says whether it is in the `subject` or the `body`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NewsFault {
    NoSubject,
    NoBody,
    LongSubject,
    LongBody,
    /// What people write never becomes a link: a mail of ours must not lead where somebody else wants.
    Link(&'static str),
}

impl NewsText {
    pub fn is_blank(&self) -> bool {
        self.subject.trim().is_empty() && self.body.trim().is_empty()
    }

    /// Nothing for a language that is left out altogether.
    pub fn faults(&self) -> Vec<NewsFault> {
        if self.is_blank() {
            return Vec::new();
        }
        let mut faults = Vec::new();
        if self.subject.trim().is_empty() {
            faults.push(NewsFault::NoSubject);
        }
        if self.body.trim().is_empty() {
            faults.push(NewsFault::NoBody);
        }
        if self.subject.chars().count() > SUBJECT_MAX {
            faults.push(NewsFault::LongSubject);
        }
        if self.body.chars().count() > BODY_MAX {
            faults.push(NewsFault::LongBody);
        }
        for (part, text) in [("subject", &self.subject), ("body", &self.body)] {
            if holds_an_address(text) {
                faults.push(NewsFault::Link(part));
            }
        }
        faults
    }
}

/// Whether a mail program would make a link of a part of it: a scheme, `www.`, or a name with a well-known end.
pub fn holds_an_address(text: &str) -> bool {
    let text = text.to_lowercase();
    text.contains("://")
        || text.split_whitespace().any(|word| {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            let host = word.split(['/', '?', '#']).next().unwrap_or_default();
            let end = host.rsplit('.').next().unwrap_or_default();
            let ends = ["com", "org", "net", "dk", "no", "se", "fi", "is", "eu", "io", "info", "biz", "co"];
            word.starts_with("www.")
                || word.starts_with("mailto:")
                || (host.contains('.') && !host.starts_with('.') && ends.contains(&end))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_never_becomes_a_link() {
        let text = |body: &str| NewsText { subject: "News".into(), body: body.into() };
        for link in [
            "See https://e.test",
            "www.evil.example",
            "go to evil.com/x now",
            "(evil.dk)",
            "mailto:a@b.dk",
            "HTTP://E",
        ] {
            assert_eq!(text(link).faults(), [NewsFault::Link("body")], "{link}");
        }
        for fine in
            ["We meet at 14.30 in Aarhus.", "Version 2027.1 is out. Dk. no", "e.g. this", "20.000 kr."]
        {
            assert_eq!(text(fine).faults(), [], "{fine}");
        }
    }

    #[test]
    fn a_language_is_whole_or_left_out() {
        assert_eq!(NewsText::default().faults(), []);
        let half = NewsText { subject: String::new(), body: "x".into() };
        assert_eq!(half.faults(), [NewsFault::NoSubject]);
        let long = NewsText { subject: "x".repeat(121), body: "y".repeat(5_001) };
        assert_eq!(long.faults(), [NewsFault::LongSubject, NewsFault::LongBody]);
    }
}
