//! What a voter's browser takes from the ballot page.

use domain::voting::Receipt;
use std::collections::BTreeSet;

/// The ballot as a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    pub request_key: String,
    pub options: Vec<String>,
    pub ticked: BTreeSet<String>,
}

/// The form of a page; None where it has none, because the poll is closed or the ballot is in.
pub fn form(html: &str) -> Option<Form> {
    let mut form = Form::default();
    for tag in html.split("<input").skip(1).filter_map(|rest| rest.split('>').next()) {
        let value = attribute(tag, "value").unwrap_or_default().to_owned();
        match attribute(tag, "name") {
            Some("request_key") => form.request_key = value,
            Some("finalist") => {
                if tag
                    .split_whitespace()
                    .any(|word| word.trim_end_matches('/').split('=').next() == Some("checked"))
                {
                    form.ticked.insert(value.clone());
                }
                form.options.push(value);
            }
            Some(_) | None => {}
        }
    }
    (!form.request_key.is_empty() && !form.options.is_empty()).then_some(form)
}

/// The receipt a page shows.
pub fn receipt(html: &str) -> Option<Receipt> {
    html.split("class=\"num\">").skip(1).find_map(|rest| {
        let text = rest.split('<').next()?.trim();
        text.contains('-').then(|| Receipt::parse(text).ok())?
    })
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<form><input type="hidden" name="request_key" value="k-1"><fieldset>
        <input type="checkbox" name="finalist" value="12" checked><input type="checkbox" name="finalist" value="7"/>
        <input type="checkbox" name="finalist" value="9" checked=""/></fieldset></form>"#;

    #[test]
    fn a_form_is_its_key_its_options_and_what_is_ticked() {
        let form = form(PAGE).unwrap();

        assert_eq!(form.request_key, "k-1");
        assert_eq!(form.options, ["12", "7", "9"]);
        assert_eq!(form.ticked, BTreeSet::from(["12".to_owned(), "9".to_owned()]));
        assert_eq!(super::form("<p>Closed</p>"), None);
    }

    #[test]
    fn a_receipt_is_told_from_other_numbers() {
        let html = r#"<b class="num">612</b> <b class="num">7Q2M-4X10</b> <b class="num">0000-0000</b>"#;

        assert_eq!(receipt(html), Receipt::parse("7Q2M4X10").ok());
        assert_eq!(receipt("<b class=\"num\">612</b>"), None);
    }
}
