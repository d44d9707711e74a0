//! The evidence of a nomination as jurors see it: numbers with what follows from them, links without where they lead,
//! quotes and pictures.

use super::blind::{BlindLink, BlindMetric, BlindPicture, BlindQuote, BlindVideo};
use crate::{
    media,
    messages::Tr,
    nominations::{figures::together, links as shown},
    urls,
};
use domain::nominations::Engagement;
use leptos::prelude::*;

pub fn metrics(t: Tr, metrics: Vec<BlindMetric>, engagement: &[Engagement]) -> AnyView {
    if metrics.is_empty() {
        return view! { <p>{t.s("jury-no-metrics")}</p> }.into_any();
    }
    let rows = metrics
        .into_iter()
        .map(|metric| {
            let before = if metric.before.is_blank() {
                view! { <span class="soft">{t.s("jury-not-given")}</span> }.into_any()
            } else {
                metric.before.view(t).into_any()
            };
            let (name, how) = (metric.figures.name(t), metric.figures.circumstances(t));
            let parts = if name.is_empty() || metric.what.is_blank() { "" } else { " · " };
            let how = (!how.is_empty()).then(|| view! { <span class="small soft">" " {how}</span> });
            let change = metric.figures.view(t).map(|change| {
                view! { <tr class="then"><td></td><td colspan="4">{change}</td></tr> }
            });
            view! {
                <tr>
                    <th scope="row">{name} {parts} {metric.what.view(t)}</th>
                    <td class="num">{before}</td>
                    <td class="num">{metric.after.view(t)}</td>
                    <td>{metric.period.view(t)}</td>
                    <td>{metric.source.view(t)} {how}</td>
                </tr>
                {change}
            }
        })
        .collect_view();
    view! {
        <section class="scroll" tabindex="0" aria-label=t.s("jury-evidence")>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{t.s("jury-counted")}</th>
                        <th scope="col" class="num">{t.s("jury-before")}</th>
                        <th scope="col" class="num">{t.s("jury-after")}</th>
                        <th scope="col">{t.s("jury-period")}</th>
                        <th scope="col">{t.s("jury-source")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
        {together(t, engagement)}
    }
    .into_any()
}

/// What became of each page, and what was to be read there, with names covered; never where it is.
pub fn links(t: Tr, zone: &str, found: Vec<BlindLink>) -> AnyView {
    if found.is_empty() {
        return view! { <p>{t.s("jury-no-links")}</p> }.into_any();
    }
    let of = found.len();
    let rows = (1..)
        .zip(found)
        .map(|(n, link): (usize, _)| {
            let on_the_web = link.leads_to.is_some();
            let state = on_the_web.then(|| view! { " · " {shown::state(t, zone, &link.news)} });
            let read = link.news.taken_at.filter(|_| !link.text.is_blank()).map(|at| {
                let heading = t.a("evidence-snapshot", [("date", t.date(at, zone).into())]);
                view! {
                    <details>
                        <summary>{heading}</summary>
                        <p><b>{link.title.view(t)}</b></p>
                        {link.text.paragraphs(t)}
                    </details>
                }
            });
            let note = (!link.note.is_blank()).then(|| view! { <p>{link.note.view(t)}</p> });
            let words = t.a("jury-link", [("n", n.into()), ("of", of.into())]);
            view! {
                <li>
                    {note}
                    <p class="small soft">{words} " · " {shown::leads_to(t, link.leads_to)} {state}</p>
                    {read}
                </li>
            }
        })
        .collect_view();
    view! {
        <p class="small soft">{t.s("jury-links-covered")}</p>
        <ul class="slip plain">{rows}</ul>
    }
    .into_any()
}

pub fn quotes(t: Tr, quotes: Vec<BlindQuote>) -> Option<AnyView> {
    if quotes.is_empty() {
        return None;
    }
    let rows = quotes
        .into_iter()
        .map(|quote| {
            let source = (!quote.source.is_blank()).then(|| view! { ", " {quote.source.view(t)} });
            view! {
                <blockquote class="quote">
                    <p>{quote.text.view(t)}</p>
                    <footer>{quote.who.view(t)} {source}</footer>
                </blockquote>
            }
        })
        .collect_view();
    Some(view! { <h2>{t.s("evidence-quotes")}</h2> {rows} }.into_any())
}

pub fn pictures(t: Tr, pictures: Vec<BlindPicture>) -> AnyView {
    if pictures.is_empty() {
        return view! { <p>{t.s("jury-no-pictures")}</p> }.into_any();
    }
    let of = pictures.len();
    (1..)
        .zip(pictures)
        .map(|(n, picture): (usize, _)| {
            let href = |width, encoding| urls::picture_copy(picture.id, width, encoding);
            let size = (picture.width, picture.height);
            let image = media::image(size, (&picture.widths, picture.webp), &href, picture.alt.plain(t), "min(45vw, 24rem)");
            view! {
                <figure class="shot">
                    {image}
                    <figcaption class="small soft">
                        {t.a("jury-picture", [("n", n.into()), ("of", of.into())])} " " {picture.alt.view(t)} " "
                        {t.s("jury-credit-covered")}
                    </figcaption>
                </figure>
            }
        })
        .collect_view()
        .into_any()
}

/// Nothing where there are none: most nominations have no video.
pub fn videos(t: Tr, videos: Vec<BlindVideo>) -> Option<AnyView> {
    if videos.is_empty() {
        return None;
    }
    let rows = videos
        .into_iter()
        .map(|video| {
            view! {
                <figure class="flow tight">
                    {video.player.view(t)}
                    <figcaption class="small soft">{video.alt.view(t)} " " {t.s("jury-credit-covered")}</figcaption>
                </figure>
            }
        })
        .collect_view();
    Some(view! { <h2>{t.s("video-title")}</h2> {rows} }.into_any())
}
