//! Markdown that people wrote, made safe to show. The one place in the program where HTML is not made by a view.

use std::{collections::HashSet, sync::LazyLock};

/// No pictures: an address inside a text would tell its host who reads it, and from where. No styles, scripts,
/// handlers or forms. Links go to the web or to a mailbox only, open without a referrer, and carry no endorsement.
static SANITISER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut builder = ammonia::Builder::default();
    builder
        .tags(HashSet::from([
            "a",
            "blockquote",
            "br",
            "code",
            "del",
            "em",
            "h2",
            "h3",
            "h4",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "strong",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "ul",
        ]))
        .tag_attributes(
            [("a", HashSet::from(["href"])), ("ol", HashSet::from(["start"]))].into_iter().collect(),
        )
        .generic_attributes(HashSet::new())
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(ammonia::UrlRelative::Deny)
        .link_rel(Some("noopener noreferrer nofollow"));
    builder
});

/// The longest markdown that is rendered, in bytes; more is cut at a character, so that no text can stall the site.
pub const MARKDOWN_MAX: usize = 64 * 1024;

/// Quotations in lists in quotations are flattened beyond this depth: thousands of them, nested, would take the
/// sanitiser minutes.
const DEPTH_MAX: usize = 24;

/// Renders markdown (with tables and struck-out text) to HTML that may be shown as it is. HTML in the markdown is
/// shown as the text it is.
pub fn render_markdown(markdown: &str) -> String {
    use pulldown_cmark::{Event, Options, Parser, html};
    let end = markdown.floor_char_boundary(MARKDOWN_MAX);
    let parser = Parser::new_ext(&markdown[..end], Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH);
    let mut depth = 0;
    let events = parser.filter_map(|event| match event {
        Event::Start(_) => {
            depth += 1;
            (depth <= DEPTH_MAX).then_some(event)
        }
        Event::End(_) => {
            depth -= 1;
            (depth < DEPTH_MAX).then_some(event)
        }
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        _ => Some(event),
    });
    let mut unsafe_html = String::with_capacity(end * 3 / 2);
    html::push_html(&mut unsafe_html, events);
    SANITISER.clean(&unsafe_html).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_dangerous_survives() {
        let corpus = [
            "[a](javascript:alert(1))",
            "[a](JaVaScRiPt:alert(1))",
            "[a](java&Tab;script:alert(1))",
            "[a](&#x6A;avascript:alert(1))",
            "[a](vbscript:x)",
            "[a](data:text/html;base64,PHNjcmlwdD4=)",
            "<javascript:alert(1)>",
            "[x]\n\n[x]: javascript:alert(1)",
            "<img src=x onerror=alert(1)>",
            "<details ontoggle=alert(1) open>",
            "# h {#x onclick=alert(1)}",
            "```\"><img src=x onerror=alert(1)>\nx\n```",
            "<script>alert(1)</script>",
            "<svg onload=alert(1)>",
            "<a href=\"https://a.dk\" onclick=\"x\" style=\"x\" ping=\"https://e.test\">a</a>",
            "![](https://e.test/p.gif)",
            "<video poster=https://e.test>",
            "<form action=/x><button>go</button></form>",
            "<math><annotation-xml encoding=text/html><style>x</style></annotation-xml></math>",
        ];
        for markdown in corpus {
            let html = render_markdown(markdown);
            for bad in [
                "<script",
                "<img",
                "<svg",
                "<video",
                "<form",
                "<style",
                "<details",
                " on",
                "javascript:\"",
                "href=\"javascript",
                "href=\"data",
                "href=\"vbscript",
                " ping",
                " style",
            ] {
                let html = html.to_lowercase();
                let inside_tag = html
                    .split('<')
                    .skip(1)
                    .any(|tag| format!("<{}", tag.split('>').next().unwrap_or_default()).contains(bad));
                assert!(!inside_tag, "{markdown} gave {html}");
            }
        }
    }

    #[test]
    fn tables_and_links_survive() {
        let html = render_markdown("| a |\n|---|\n| b |\n\n[c](https://d.dk)");

        assert!(html.contains("<td>b</td>"), "{html}");
        assert!(html.contains("href=\"https://d.dk\""), "{html}");
        assert!(html.contains("rel=\"noopener noreferrer nofollow\""), "{html}");
    }

    #[test]
    fn hostile_markdown_is_cut_to_a_size_that_renders() {
        for bomb in ["[", "> ", "*a_", "- ", "![a][", "`"] {
            render_markdown(&bomb.repeat(1_000_000 / bomb.len()));
        }
    }
}
