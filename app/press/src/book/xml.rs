//! Text in XML.

/// `text` as the content of an element or of an attribute in double quotes. Characters that XML 1.0 cannot hold go.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(character),
        }
    }
    out
}

/// A whole page in XHTML. `body` is XHTML already, `kind` what the page is (EPUB 3 Structural Semantics).
pub fn page(language: &str, title: &str, kind: &str, body: &str) -> String {
    let (language, title) = (escape(language), escape(title));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n\
         <html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" \
         xml:lang=\"{language}\" lang=\"{language}\"><head><title>{title}</title>\
         <link rel=\"stylesheet\" href=\"style.css\" type=\"text/css\"/></head>\
         <body epub:type=\"{kind}\">{body}</body></html>\n"
    )
}

/// Says which language the words of an element are in.
pub fn in_language(language: &str) -> String {
    let language = escape(language);
    format!(" xml:lang=\"{language}\" lang=\"{language}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_written_by_people_is_markup() {
        assert_eq!(
            escape("<a href=\"x\">&amp;\u{0}\u{b}\u{fffe}</a>\r\n]]>"),
            "&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;  ]]&gt;"
        );
    }
}
