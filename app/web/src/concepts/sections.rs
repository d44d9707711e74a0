//! The sections of a card as HTML: what the editor wrote, in the shape the section asks for.

use crate::content::render_markdown;
use domain::{
    concepts::{Section, split_sections},
    language::Language,
};
use leptos::prelude::*;

/// The sections of a card, each with its own heading and anchor; the text as it is where it has no sections.
pub fn card_sections(body: &str, language: Language) -> impl IntoView + use<> {
    let Ok(sections) = split_sections(body, language) else {
        return view! { <div class="flow" inner_html=render_markdown(body)></div> }.into_any();
    };
    card_sections_of(sections, language).into_any()
}

/// The same of sections that stand by themselves; those that are not there are left out.
pub fn card_sections_of(sections: Vec<(Section, String)>, language: Language) -> impl IntoView + use<> {
    let there = |wanted: Section| sections.iter().any(|(section, _)| *section == wanted);
    let html = |wanted: Section| html_of(&sections, wanted);
    let heading = move |section: Section| section.heading(language);
    let rest = Section::ALL
        .into_iter()
        .filter(|section| !matches!(section, Section::UseWhen | Section::LeaveWhen) && there(*section))
        .map(|section| {
            view! {
                <h2 id=section.anchor()>{heading(section)}</h2>
                <div class=wrapper(section) inner_html=html(section)></div>
            }
        })
        .collect_view();
    let column = |section: Section, id: Option<&'static str>| {
        there(section).then(|| {
            view! {
                <div class="flow" id=id>
                    <h2>{heading(section)}</h2>
                    <div class="flow" inner_html=html(section)></div>
                </div>
            }
        })
    };
    let when = (there(Section::UseWhen) || there(Section::LeaveWhen)).then(|| {
        view! {
            <section id=Section::UseWhen.anchor() class="grid two first">
                {column(Section::UseWhen, None)}
                {column(Section::LeaveWhen, Some(Section::LeaveWhen.anchor()))}
            </section>
        }
    });
    view! {
        {when}
        {rest}
    }
    .into_any()
}

/// One section of a card as it stands on its page; empty where the card has no sections.
pub fn section_html(body: &str, language: Language, wanted: Section) -> String {
    html_of(&split_sections(body, language).unwrap_or_default(), wanted)
}

fn html_of(sections: &[(Section, String)], wanted: Section) -> String {
    let text = sections.iter().find(|(section, _)| *section == wanted).map(|(_, text)| text.as_str());
    shaped(wanted, &render_markdown(text.unwrap_or_default()))
}

/// The class of the box around a section; `pair` prints text and quote beside each other.
fn wrapper(section: Section) -> &'static str {
    match section {
        Section::Why => "flow pair",
        _ => "flow",
    }
}

/// Gives our own classes to the plain elements the sanitiser lets through; those come without any attributes.
fn shaped(section: Section, html: &str) -> String {
    let html = html.replace("<blockquote>", r#"<blockquote class="quote">"#);
    match section {
        Section::UseWhen => html.replace("<ul>", r#"<ul class="ticks">"#),
        Section::LeaveWhen | Section::Pitfalls => html.replace("<ul>", r#"<ul class="nots">"#),
        Section::Why => html.replacen("<p>", r#"<p class="book">"#, 1),
        Section::Steps => html.replace("<ol>", r#"<ol class="numbered">"#),
        Section::Who | Section::Measure => tables(section, &html),
    }
}

/// Tables scroll by themselves on small screens, and say which cells head a column or a row.
fn tables(section: Section, html: &str) -> String {
    let open =
        format!(r#"<section class="scroll" tabindex="0" aria-labelledby="{}"><table>"#, section.anchor());
    let html = html
        .replace("<table>", &open)
        .replace("</table>", "</table></section>")
        .replace("<th>", r#"<th scope="col">"#);
    first_cells_head_rows(&html)
}

fn first_cells_head_rows(html: &str) -> String {
    let mut out = String::with_capacity(html.len() + 256);
    let mut rest = html;
    while let Some(row) = rest.find("<tr>") {
        let (before, after) = rest.split_at(row + "<tr>".len());
        out.push_str(before);
        rest = after;
        let trimmed = rest.trim_start();
        if let Some(cell) = trimmed.strip_prefix("<td>")
            && let Some((text, after)) = cell.split_once("</td>")
        {
            out.push_str(r#"<th scope="row">"#);
            out.push_str(text);
            out.push_str("</th>");
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_say_what_heads_what() {
        let html = shaped(
            Section::Who,
            &render_markdown("| Role | Time |\n|---|---|\n| Host | 2 h |\n| IT | 1 h |"),
        );
        let html: String = html.split('\n').collect();

        assert_eq!(
            html,
            "<section class=\"scroll\" tabindex=\"0\" aria-labelledby=\"who\"><table><thead><tr>\
             <th scope=\"col\">Role</th><th scope=\"col\">Time</th></tr></thead><tbody><tr>\
             <th scope=\"row\">Host</th><td>2 h</td></tr><tr><th scope=\"row\">IT</th><td>1 h</td></tr></tbody>\
             </table></section>"
        );
    }

    #[test]
    fn lists_look_like_what_they_say() {
        let list = render_markdown("- One\n- Two");

        assert!(shaped(Section::UseWhen, &list).starts_with(r#"<ul class="ticks">"#));
        assert!(shaped(Section::LeaveWhen, &list).starts_with(r#"<ul class="nots">"#));
        assert!(shaped(Section::Steps, &render_markdown("1. One")).starts_with(r#"<ol class="numbered">"#));
        assert!(
            shaped(Section::Why, &render_markdown("A.\n\n> B")).contains(r#"<blockquote class="quote">"#)
        );
    }
}
