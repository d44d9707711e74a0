//! Prints the demo's concepts into a folder, to look at.
use std::{fs, path::Path};
#[path = "../tests/it/sample.rs"]
mod sample;
use press::*;

fn main() {
    let (language, out) = (std::env::args().nth(1).unwrap(), std::env::args().nth(2).unwrap());
    let mut cards = Vec::new();
    let mut paths: Vec<_> = fs::read_dir("content/demo/concepts").unwrap().map(|it| it.unwrap().path()).collect();
    paths.sort();
    let photo = std::env::args().nth(3).map(|it| fs::read(it).unwrap());
    for (n, path) in paths.iter().filter(|it| it.to_string_lossy().ends_with(&format!("{language}.md"))).enumerate() {
        let text = fs::read_to_string(path).unwrap();
        let mut parts = text.splitn(3, "---\n");
        let front = parts.nth(1).unwrap().to_owned();
        let body = parts.next().unwrap().to_owned();
        let field = |name: &str| front.lines().find_map(|l| l.strip_prefix(&format!("{name}: "))).unwrap_or_default().to_owned();
        let mut card = sample::card(n + 1);
        card.language = language.clone();
        card.slug = field("slug");
        card.title = field("title");
        card.promise = field("promise");
        card.address = format!("https://opslag.example/{language}/concepts/{}", card.slug);
        card.facts = ["target_groups", "goal", "channels", "to_start", "skills", "sources"].iter().map(|name| Fact { name: (*name).into(), value: field(name), language: language.clone() }).collect();
        card.sections = body.split("\n## ").skip(1).enumerate().map(|(n, it)| {
            let (heading, markdown) = it.split_once('\n').unwrap();
            let shape = [Shape::Ticks, Shape::Nots, Shape::Book, Shape::Steps, Shape::Plain, Shape::Plain, Shape::Nots][n];
            Section { heading: heading.into(), shape, markdown: markdown.into(), beside: n < 2 }
        }).collect();
        card.picture = match (&photo, n % 2) { (Some(photo), 0) => Some(Picture { jpeg: photo.clone().into(), ..sample::card(1).picture.unwrap() }), _ => None };
        cards.push(card);
    }
    let mut imprint = sample::imprint();
    imprint.language = language.clone();
    let out = Path::new(&out);
    let time = std::time::Instant::now();
    let c = &cards[1];
    fs::write(out.join("card.pdf"), card(&imprint, c).unwrap()).unwrap();
    println!("card {:?}", time.elapsed());
    let p = Poster { language: language.clone(), title: c.title.clone(), promise: c.promise.clone(), steps: c.sections[3].markdown.clone(), address: c.address.clone(), ..sample::poster() };
    fs::write(out.join("poster.pdf"), poster(&imprint, &p).unwrap()).unwrap();
    println!("poster {:?}", time.elapsed());
    let b = Booklet { cards, ..sample::booklet(0) };
    let b = Booklet { indexes: vec![Index { heading: "Channels".into(), entries: vec![("Facebook".into(), b.cards.iter().map(|c| c.slug.clone()).collect()), ("Instagram".into(), b.cards.iter().step_by(3).map(|c| c.slug.clone()).collect()), ("In the room".into(), b.cards.iter().step_by(5).map(|c| c.slug.clone()).collect())] }], ..b };
    fs::write(out.join("booklet.pdf"), booklet(&imprint, &b).unwrap()).unwrap();
    println!("booklet {:?}", time.elapsed());
    fs::write(out.join("book.epub"), epub(&imprint, &b).unwrap()).unwrap();
}
