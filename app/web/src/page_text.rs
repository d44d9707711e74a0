//! The words of a web page somebody points at: its title and its text, without markup, to be kept as a snapshot and only
//! ever shown as text. Pages are strangers': they are taken apart in one pass, however their elements are nested.

use html5ever::{
    TokenizerResult,
    tendril::StrTendril,
    tokenizer::{
        BufferQueue, EndTag, StartTag, Tag, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
        states::RawKind,
    },
};
use std::cell::RefCell;

/// The most text that is kept, in bytes.
pub const PAGE_TEXT_MAX: usize = 20 * 1024;
/// The longest title that is kept, in bytes.
const TITLE_MAX: usize = 300;

/// What a page says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageText {
    pub title: String,
    /// A line for each paragraph, heading, cell or item; none of them empty. Empty where the page asks not to be kept.
    pub text: String,
}

/// Reads a page as it came. `None` where it is neither HTML nor plain text.
pub fn read_page(bytes: &[u8], content_type: &str) -> Option<PageText> {
    let kind = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let html = matches!(kind.as_str(), "text/html" | "application/xhtml+xml" | "");
    if !html && kind != "text/plain" {
        return None;
    }
    let text = decoded(bytes, content_type);
    if !html {
        return Some(PageText { title: String::new(), text: tidy_lines(&text) });
    }
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(&text));
    let tokenizer = Tokenizer::new(Reader::default(), TokenizerOpts::default());
    // a script never runs here, so the tokenizer is only asked to go on
    while let TokenizerResult::Script(()) = tokenizer.feed(&input) {}
    tokenizer.end();
    let read = tokenizer.sink.0.into_inner();
    let text = if read.not_to_be_kept { String::new() } else { tidy_lines(&read.text) };
    Some(PageText {
        title: cut(&read.title.split_whitespace().collect::<Vec<_>>().join(" "), TITLE_MAX),
        text,
    })
}

/// In the character set the answer or the page itself names; UTF-8 where neither does.
fn decoded(bytes: &[u8], content_type: &str) -> String {
    let label = |text: &str| {
        let at = text.to_ascii_lowercase().find("charset=")?;
        let label = text[at + 8..].trim_start_matches(['"', '\'']);
        let end =
            label.find(|c: char| !(c.is_ascii_alphanumeric() || "-_:.".contains(c))).unwrap_or(label.len());
        encoding_rs::Encoding::for_label(&label.as_bytes()[..end])
    };
    let begin = String::from_utf8_lossy(&bytes[..bytes.len().min(2048)]).into_owned();
    let encoding = label(content_type).or_else(|| label(&begin)).unwrap_or(encoding_rs::UTF_8);
    encoding.decode(bytes).0.into_owned()
}

/// Lines without blanks around and between words, none empty, no control characters, up to [`PAGE_TEXT_MAX`].
fn tidy_lines(text: &str) -> String {
    let mut kept = String::new();
    for line in text.lines() {
        let words: Vec<&str> = line
            .split(|c: char| c.is_whitespace() || c.is_control())
            .filter(|word| !word.is_empty())
            .collect();
        if words.is_empty() {
            continue;
        }
        if !kept.is_empty() {
            kept.push('\n');
        }
        kept.push_str(&words.join(" "));
        if kept.len() > PAGE_TEXT_MAX {
            break;
        }
    }
    cut(&kept, PAGE_TEXT_MAX)
}

fn cut(text: &str, bytes: usize) -> String {
    text[..text.floor_char_boundary(bytes)].to_owned()
}

/// Elements whose content nobody reads.
const UNREAD: [&str; 8] = ["script", "style", "noscript", "template", "svg", "iframe", "select", "object"];
/// Elements within a line; every other one begins a new line.
const INLINE: [&str; 22] = [
    "a", "abbr", "b", "bdi", "cite", "code", "data", "em", "font", "i", "img", "label", "mark", "q", "s",
    "small", "span", "strong", "sub", "sup", "time", "u",
];

#[derive(Default)]
struct Read {
    title: String,
    text: String,
    in_title: bool,
    /// The element that is being skipped, and how many of its name are open.
    skipped: Option<(String, usize)>,
    not_to_be_kept: bool,
}

#[derive(Default)]
struct Reader(RefCell<Read>);

impl TokenSink for Reader {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut read = self.0.borrow_mut();
        match token {
            Token::CharacterTokens(text) => read.characters(&text),
            Token::TagToken(tag) if tag.kind == StartTag => return read.open(&tag),
            Token::TagToken(tag) if tag.kind == EndTag => read.close(&tag.name),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl Read {
    fn characters(&mut self, text: &str) {
        if self.skipped.is_some() {
            return;
        }
        let (into, most) = if self.in_title {
            (&mut self.title, 4 * TITLE_MAX)
        } else {
            (&mut self.text, 8 * PAGE_TEXT_MAX)
        };
        if into.len() < most {
            // a line break in the source is a blank
            into.extend(text.chars().map(|c| if c == '\n' { ' ' } else { c }));
        }
    }

    /// One is enough, however many elements begin.
    fn new_line(&mut self) {
        if !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    fn open(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name: &str = &tag.name;
        if let Some((skipped, open)) = &mut self.skipped {
            if skipped == name && !tag.self_closing {
                *open += 1;
            }
        } else if UNREAD.contains(&name) && !tag.self_closing {
            self.skipped = Some((name.to_owned(), 1));
        } else if name == "title" {
            self.in_title = self.title.is_empty();
        } else if name == "meta" {
            self.meta(tag);
        } else if !INLINE.contains(&name) {
            self.new_line();
        }
        match name {
            "title" | "textarea" => TokenSinkResult::RawData(RawKind::Rcdata),
            "style" | "noscript" | "iframe" | "xmp" | "noembed" | "noframes" => {
                TokenSinkResult::RawData(RawKind::Rawtext)
            }
            "script" => TokenSinkResult::RawData(RawKind::ScriptData),
            _ => TokenSinkResult::Continue,
        }
    }

    fn close(&mut self, name: &str) {
        if let Some((skipped, open)) = &mut self.skipped {
            if skipped == name {
                *open -= 1;
                if *open == 0 {
                    self.skipped = None;
                }
            }
        } else if name == "title" {
            self.in_title = false;
        } else if !INLINE.contains(&name) {
            self.new_line();
        }
    }

    /// `<meta name="robots" content="noarchive">`: looked at, not kept.
    fn meta(&mut self, tag: &Tag) {
        let attribute = |wanted: &str| {
            tag.attrs.iter().find(|it| &*it.name.local == wanted).map(|it| it.value.to_ascii_lowercase())
        };
        if attribute("name").as_deref() == Some("robots") {
            self.not_to_be_kept |= attribute("content").is_some_and(|content| asks_not_to_be_kept(&content));
        }
    }
}

/// Whether the directives of a robots header or element say that no copy may be kept.
pub fn asks_not_to_be_kept(directives: &str) -> bool {
    let lower = directives.to_ascii_lowercase();
    lower.split([',', ':', ' ']).any(|word| matches!(word.trim(), "noarchive" | "none"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(html: &str) -> PageText {
        read_page(html.as_bytes(), "text/html; charset=utf-8").unwrap()
    }

    #[test]
    fn a_page_is_its_title_and_its_text_line_by_line() {
        let page = read(
            "<!doctype html><head><title>A  lamp &amp;\n more</title><style>p { color: red }</style></head>\
             <body><script>alert('<p>no</p>')</script><iframe>no</iframe>\
             <h1>Lamp</h1><p>In the <b>window</b>\nof &lt;us&gt;.</p><ul><li>one<li>two</ul><svg><title>no</title></svg>\
             <!-- no --><textarea><p>typed",
        );

        assert_eq!(page.title, "A lamp & more");
        assert_eq!(page.text, "Lamp\nIn the window of <us>.\none\ntwo\n<p>typed");
    }

    #[test]
    fn what_asks_not_to_be_kept_is_not_and_what_is_no_text_is_not_read() {
        let page = read("<title>T</title><meta name=Robots content='index, NOARCHIVE'><p>words");
        assert_eq!((page.title.as_str(), page.text.as_str()), ("T", ""));
        assert_eq!(read("<meta name=robots content=noindex><p>words").text, "words");
        assert_eq!(read_page(b"%PDF", "application/pdf"), None);
        assert_eq!(read_page(b" a \n\n b\x07c ", "text/plain").unwrap().text, "a\nb c");
    }

    #[test]
    fn letters_are_read_in_the_set_the_page_was_written_in() {
        let latin = b"<p>bl\xe5b\xe6rgr\xf8d";
        assert_eq!(read_page(latin, "text/html; charset=\"iso-8859-1\"").unwrap().text, "blåbærgrød");
        let named = [b"<meta charset='windows-1252'>".as_slice(), latin].concat();
        assert_eq!(read_page(&named, "text/html").unwrap().text, "blåbærgrød");
        assert_eq!(read_page("blåbær".as_bytes(), "text/html").unwrap().text, "blåbær");
    }

    #[test]
    fn a_page_without_end_is_cut_and_nesting_costs_nothing() {
        let deep = format!("{}word", "<div><svg>".repeat(100_000));
        assert_eq!(read(&deep).text, "");
        let deep = format!("{}word", "<div>".repeat(200_000));
        assert_eq!(read(&deep).text, "word");
        let long = "æ".repeat(600_000);
        let page = read(&format!("<title>{long}</title><p>{long}"));
        assert!(page.text.len() <= PAGE_TEXT_MAX && page.text.len() > PAGE_TEXT_MAX - 4);
        assert!(page.title.len() <= TITLE_MAX);
    }
}
