//! XML that every reader takes: well-formed whatever people have written (IO-07).

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};
use std::borrow::Cow;

pub type Attributes<'a> = &'a [(&'a str, &'a str)];

/// A document in the making.
pub struct Xml(Writer<Vec<u8>>);

impl Xml {
    pub fn document() -> Self {
        let mut xml = Self(Writer::new(Vec::new()));
        xml.write(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        xml
    }

    /// An element and what stands in it.
    pub fn within(&mut self, name: &str, attributes: Attributes, inside: impl FnOnce(&mut Self)) {
        self.write(Event::Start(start(name, attributes)));
        inside(self);
        self.write(Event::End(BytesEnd::new(name)));
    }

    /// An element with text in it.
    pub fn text(&mut self, name: &str, attributes: Attributes, text: &str) {
        self.within(name, attributes, |xml| xml.write(Event::Text(BytesText::new(&clean(text)))));
    }

    /// An element without anything in it.
    pub fn empty(&mut self, name: &str, attributes: Attributes) {
        self.write(Event::Empty(start(name, attributes)));
    }

    pub fn finish(self) -> Vec<u8> {
        self.0.into_inner()
    }

    fn write(&mut self, event: Event<'_>) {
        // writing to a Vec cannot fail
        let _ = self.0.write_event(event);
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'a>) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (key, value) in attributes {
        start.push_attribute((*key, clean(value).as_ref()));
    }
    start
}

/// The text without what XML 1.0 has no way to say: control characters and the two that are none.
fn clean(text: &str) -> Cow<'_, str> {
    let fits = |c: char| matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{FFFD}' | '\u{10000}'..='\u{10FFFF}');
    if text.chars().all(fits) { Cow::Borrowed(text) } else { text.chars().filter(|c| fits(*c)).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn io_07_whatever_people_write_is_well_formed() {
        let mut xml = Xml::document();
        xml.text("a", &[("b", "\"<&>\u{1}'")], "a\u{0}\u{8}\u{b}\u{1f} ]]> <b> & \u{fffe}\u{ffff} 🦆 æ\t\n");

        let text = String::from_utf8(xml.finish()).unwrap();

        let (_, element) = text.split_once("?>").unwrap();
        let (open, rest) = element.split_once('>').unwrap();
        assert!(!open.contains('&') || open.contains("&amp;"), "{open}");
        assert!(!open["<a b=\"".len()..].contains('<'), "{open}");
        assert_eq!(rest, "a ]]&gt; &lt;b&gt; &amp;  🦆 æ\t\n</a>");
    }
}
