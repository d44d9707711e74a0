//! Markdown that people wrote, as a tree of plain data. HTML in it is the text it is, and pictures are their words: an
//! address inside a text would tell its host who reads it.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde::Serialize;

/// The longest text that is read, in bytes; more is cut at a character.
const MARKDOWN_MAX: usize = 64 * 1024;
/// Lists in quotations in lists are flattened beyond this depth.
const DEPTH_MAX: usize = 6;

/// What stands by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "is", content = "of", rename_all = "lowercase")]
pub enum Block {
    Paragraph(Vec<Inline>),
    Heading(Vec<Inline>),
    Bullets(Vec<Vec<Block>>),
    Numbered { start: u64, items: Vec<Vec<Block>> },
    Quote(Vec<Block>),
    Code(String),
    Table { head: Vec<Vec<Inline>>, rows: Vec<Vec<Vec<Inline>>> },
    Rule,
}

/// What stands in a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "is", content = "of", rename_all = "lowercase")]
pub enum Inline {
    Text(String),
    Strong(Vec<Inline>),
    Stressed(Vec<Inline>),
    Struck(Vec<Inline>),
    Code(String),
    Link { href: String, words: Vec<Inline> },
    Break,
}

/// The tree of a text.
pub fn read(markdown: &str) -> Vec<Block> {
    let end = markdown.floor_char_boundary(MARKDOWN_MAX);
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut reader = Reader { parser: Parser::new_ext(&markdown[..end], options), depth: 0, skipped: 0 };
    reader.blocks()
}

struct Reader<'a> {
    parser: Parser<'a>,
    /// How many things hold what is read now: bounded, so that no text exhausts the stack.
    depth: usize,
    /// How many more hold it that are not in the tree.
    skipped: usize,
}

impl Reader<'_> {
    /// What is read inside one more thing, up to its end.
    fn inside<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let skipped = std::mem::take(&mut self.skipped);
        self.depth += 1;
        let found = read(self);
        self.depth -= 1;
        self.skipped = skipped;
        found
    }

    /// Whether an end is that of something in the tree.
    fn ends(&mut self) -> bool {
        let real = self.skipped == 0;
        self.skipped = self.skipped.saturating_sub(1);
        real
    }

    /// Blocks up to the end of whatever holds them. Loose text among them is a paragraph of its own.
    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut loose = Vec::new();
        while let Some(event) = self.parser.next() {
            match event {
                Event::End(_) => {
                    settle(&mut blocks, &mut loose);
                    if self.ends() {
                        break;
                    }
                }
                Event::Rule => {
                    settle(&mut blocks, &mut loose);
                    blocks.push(Block::Rule);
                }
                Event::Start(tag) if is_block(&tag) => {
                    settle(&mut blocks, &mut loose);
                    match self.block(&tag) {
                        Some(block) => blocks.push(block),
                        None => self.skipped += 1,
                    }
                }
                inline => self.inline(inline, &mut loose),
            }
        }
        settle(&mut blocks, &mut loose);
        blocks
    }

    /// One block; `None` where what is in it goes to its surroundings.
    fn block(&mut self, tag: &Tag<'_>) -> Option<Block> {
        let deep = self.depth >= DEPTH_MAX;
        Some(match tag {
            Tag::Paragraph | Tag::HtmlBlock => Block::Paragraph(self.inlines()),
            Tag::Heading { .. } => Block::Heading(self.inlines()),
            Tag::CodeBlock(_) => Block::Code(plain(&self.inlines())),
            Tag::BlockQuote(_) if !deep => Block::Quote(self.inside(Self::blocks)),
            Tag::List(start) if !deep => {
                let items = self.inside(Self::items);
                match *start {
                    Some(start) => Block::Numbered { start, items },
                    None => Block::Bullets(items),
                }
            }
            Tag::Table(_) if !deep => self.inside(Self::table),
            _ => return None,
        })
    }

    fn items(&mut self) -> Vec<Vec<Block>> {
        let mut items = Vec::new();
        while let Some(event) = self.parser.next() {
            match event {
                Event::End(_) => break,
                Event::Start(_) => items.push(self.inside(Self::blocks)),
                _ => {}
            }
        }
        items
    }

    fn table(&mut self) -> Block {
        let (mut head, mut rows, mut row) = (Vec::new(), Vec::new(), Vec::new());
        while let Some(event) = self.parser.next() {
            match event {
                Event::Start(Tag::TableCell) => row.push(self.inlines()),
                Event::End(TagEnd::TableHead) => head = std::mem::take(&mut row),
                Event::End(TagEnd::TableRow) => rows.push(std::mem::take(&mut row)),
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        for row in &mut rows {
            row.resize_with(head.len(), Vec::new);
        }
        Block::Table { head, rows }
    }

    /// What stands in lines, up to the end of whatever holds them.
    fn inlines(&mut self) -> Vec<Inline> {
        self.inside(|reader| {
            let mut inlines = Vec::new();
            while let Some(event) = reader.parser.next() {
                match event {
                    Event::End(_) if reader.ends() => break,
                    Event::End(_) => {}
                    event => reader.inline(event, &mut inlines),
                }
            }
            inlines
        })
    }

    fn inline(&mut self, event: Event<'_>, into: &mut Vec<Inline>) {
        match event {
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => add_text(into, &text),
            Event::SoftBreak => add_text(into, " "),
            Event::HardBreak => into.push(Inline::Break),
            Event::Code(text) => into.push(Inline::Code(text.into_string())),
            Event::Start(_) if self.depth >= DEPTH_MAX * 2 => self.skipped += 1,
            Event::Start(tag) => {
                let of = self.inlines();
                match tag {
                    Tag::Strong => into.push(Inline::Strong(of)),
                    Tag::Emphasis => into.push(Inline::Stressed(of)),
                    Tag::Strikethrough => into.push(Inline::Struck(of)),
                    Tag::Link { dest_url, .. } if may_lead(&dest_url) && !of.is_empty() => {
                        into.push(Inline::Link { href: dest_url.into_string(), words: of });
                    }
                    _ => of.into_iter().for_each(|it| match it {
                        Inline::Text(text) => add_text(into, &text),
                        it => into.push(it),
                    }),
                }
            }
            _ => {}
        }
    }
}

/// Text that stood loose is a paragraph.
fn settle(blocks: &mut Vec<Block>, loose: &mut Vec<Inline>) {
    if !loose.is_empty() {
        blocks.push(Block::Paragraph(std::mem::take(loose)));
    }
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

fn add_text(into: &mut Vec<Inline>, text: &str) {
    match into.last_mut() {
        Some(Inline::Text(before)) => before.push_str(text),
        _ => into.push(Inline::Text(text.to_owned())),
    }
}

/// Links lead to the web or to a mailbox, and are addresses that every reader of PDFs and books takes.
pub fn may_lead(href: &str) -> bool {
    let schemes = ["https", "http", "mailto"];
    href.len() <= 2_000
        && href.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte))
        && url::Url::parse(href).is_ok_and(|url| schemes.contains(&url.scheme()))
}

/// The words without anything around them.
pub fn plain(inlines: &[Inline]) -> String {
    inlines
        .iter()
        .map(|it| match it {
            Inline::Text(text) | Inline::Code(text) => text.clone(),
            Inline::Strong(of) | Inline::Stressed(of) | Inline::Struck(of) => plain(of),
            Inline::Link { words, .. } => plain(words),
            Inline::Break => " ".to_owned(),
        })
        .collect()
}

/// The first `n` items of the first list, or the first paragraphs where there is none.
pub fn first_steps(markdown: &str, n: usize) -> Vec<Vec<Block>> {
    let blocks = read(markdown);
    let list = blocks.iter().find_map(|block| match block {
        Block::Numbered { items, .. } | Block::Bullets(items) => Some(items.clone()),
        _ => None,
    });
    let paragraphs =
        || blocks.into_iter().filter(|it| matches!(it, Block::Paragraph(_))).map(|it| vec![it]).collect();
    let mut steps = list.unwrap_or_else(paragraphs);
    steps.truncate(n);
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Inline {
        Inline::Text(text.to_owned())
    }

    #[test]
    fn a_text_is_read_as_its_author_meant_it() {
        let blocks = read(
            "One **two** [three](https://a.dk).\n\n- a\n  1. b\n- c\n\n> d\n\n| x | y |\n|---|---|\n| 1 |\n",
        );

        assert_eq!(
            blocks,
            [
                Block::Paragraph(vec![
                    text("One "),
                    Inline::Strong(vec![text("two")]),
                    text(" "),
                    Inline::Link { href: "https://a.dk".into(), words: vec![text("three")] },
                    text("."),
                ]),
                Block::Bullets(vec![
                    vec![
                        Block::Paragraph(vec![text("a")]),
                        Block::Numbered { start: 1, items: vec![vec![Block::Paragraph(vec![text("b")])]] },
                    ],
                    vec![Block::Paragraph(vec![text("c")])],
                ]),
                Block::Quote(vec![Block::Paragraph(vec![text("d")])]),
                Block::Table {
                    head: vec![vec![text("x")], vec![text("y")]],
                    rows: vec![vec![vec![text("1")], vec![]]],
                },
            ]
        );
    }

    #[test]
    fn links_lead_to_the_web_or_nowhere() {
        for bad in
            ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "/x", "https://", "https://a b"]
        {
            let blocks = read(&format!("[x](<{bad}>)"));
            assert_eq!(blocks, [Block::Paragraph(vec![text("x")])], "{bad}");
        }
    }

    #[test]
    fn html_is_text_and_pictures_are_words() {
        assert_eq!(read("a <b>c</b>"), [Block::Paragraph(vec![text("a <b>c</b>")])]);
        assert_eq!(read("![a duck](https://e.test/p.gif)"), [Block::Paragraph(vec![text("a duck")])]);
        assert_eq!(read("<script>x</script>"), [Block::Paragraph(vec![text("<script>x</script>")])]);
    }

    #[test]
    fn no_text_is_too_deep() {
        fn depth(blocks: &[Block]) -> usize {
            let inner = |blocks: &Vec<Block>| depth(blocks);
            1 + blocks
                .iter()
                .map(|block| match block {
                    Block::Bullets(items) | Block::Numbered { items, .. } => {
                        items.iter().map(inner).max().unwrap_or(0)
                    }
                    Block::Quote(of) => depth(of),
                    _ => 0,
                })
                .max()
                .unwrap_or(0)
        }
        for bomb in ["> ", "- ", "1. ", "*a_", "[", "![a](", "**a "] {
            let blocks = read(&bomb.repeat(60_000 / bomb.len()));
            assert!(depth(&blocks) <= DEPTH_MAX + 2, "{bomb}: {}", depth(&blocks));
        }
    }

    #[test]
    fn a_poster_takes_the_first_steps() {
        assert_eq!(first_steps("Intro\n\n1. a\n2. b\n3. c\n4. d", 3).len(), 3);
        assert_eq!(first_steps("a\n\nb", 3).len(), 2);
        assert!(first_steps("", 3).is_empty());
    }
}
