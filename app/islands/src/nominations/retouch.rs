//! Marks parts of a picture by dragging and by arrow keys, and writes them into the number fields of the form inside.
//!
//! The form is the server's and works alone. Names are the agreement between the two: `crop-left`, `c1-top` for the
//! fields, `data-part` for what is drawn over the picture, `data-board` around it, `data-new` on the button for one more,
//! `data-said` where is said what happened.
//!
//! Everything is counted in whole tenths of a per cent: reading and writing fractions would be a third of this file's
//! weight in the browser.

use leptos::{
    ev,
    prelude::*,
    wasm_bindgen::JsCast,
    web_sys::{Element, EventTarget, HtmlElement, HtmlInputElement, KeyboardEvent, PointerEvent},
};

const SIDES: [&str; 4] = ["left", "top", "width", "height"];
const DRAWN: [&str; 4] = ["x", "y", "width", "height"];
/// All of it.
const WHOLE: i32 = 1_000;
/// How close to the lower right corner a part is taken to be made larger.
const CORNER: i32 = 30;
/// What is smaller than this was a slip of the finger.
const LEAST: i32 = 5;

/// Left, top, width and height.
type Place = [i32; 4];

#[derive(Clone, Copy)]
enum Way {
    New,
    Move,
    Resize,
}

#[derive(Clone, Copy)]
struct Drag {
    way: Way,
    from: (i32, i32),
    place: Place,
}

#[derive(Clone, Default)]
struct Hand {
    /// The part that was worked on last.
    part: String,
    drag: Option<Drag>,
}

#[island]
pub fn RetouchPad(children: Children) -> impl IntoView {
    let root = NodeRef::<leptos::html::Div>::new();
    let hand = StoredValue::new(Hand::default());
    let element = move || root.get_untracked().map(|root| root.unchecked_into::<Element>());
    let down = move |event: PointerEvent| {
        let Some(root) = element() else { return };
        let Some(board) = within(event.target(), "[data-board]") else { return };
        let Some((part, drag)) = grasp(&root, point(&board, &event)) else { return };
        event.prevent_default();
        let _ = board.set_pointer_capture(event.pointer_id());
        focus(&board);
        hand.set_value(Hand { part, drag: Some(drag) });
    };
    let moved = move |event: PointerEvent| {
        let (Some(root), Hand { part, drag: Some(drag) }) = (element(), hand.get_value()) else { return };
        let Ok(Some(board)) = root.query_selector("[data-board]") else { return };
        write(&root, &part, Some(dragged(drag, point(&board, &event))));
    };
    let up = move |_: PointerEvent| {
        let (Some(root), Hand { part, drag: Some(_) }) = (element(), hand.get_value()) else { return };
        if read(&root, &part).is_some_and(|place| place[2] < LEAST || place[3] < LEAST) {
            write(&root, &part, None);
        }
        say(&root, &part);
        hand.set_value(Hand { part, drag: None });
    };
    let key = move |event: KeyboardEvent| {
        let Some(root) = element() else { return };
        if within(event.target(), "[data-board]").is_none() {
            return;
        }
        let part = hand.get_value().part;
        let Some(mut place) = read(&root, &part) else { return };
        let (axis, by) = match event.key().as_str() {
            "ArrowLeft" => (0, -10),
            "ArrowRight" => (0, 10),
            "ArrowUp" => (1, -10),
            "ArrowDown" => (1, 10),
            "Delete" | "Backspace" => {
                event.prevent_default();
                write(&root, &part, None);
                return say(&root, &part);
            }
            _ => return,
        };
        event.prevent_default();
        if event.shift_key() {
            place[axis + 2] = (place[axis + 2] + by).min(WHOLE - place[axis]).max(10);
        } else {
            place[axis] = (place[axis] + by).min(WHOLE - place[axis + 2]).max(0);
        }
        write(&root, &part, Some(place));
        say(&root, &part);
    };
    let typed = move |event: ev::Event| {
        let (Some(root), Some(field)) = (element(), within(event.target(), "input")) else { return };
        if let Some((part, _)) = field.id().rsplit_once('-') {
            draw(&root, part);
            hand.set_value(Hand { part: part.to_owned(), drag: None });
        }
    };
    let pressed = move |event: ev::MouseEvent| {
        let Some(root) = element() else { return };
        if within(event.target(), "[data-new]").is_none() {
            return;
        }
        let Some(part) = free(&root) else { return };
        write(&root, &part, Some([400, 400, 200, 200]));
        say(&root, &part);
        hand.set_value(Hand { part, drag: None });
        if let Ok(Some(board)) = root.query_selector("[data-board]") {
            focus(&board);
        }
    };
    view! {
        <div
            node_ref=root
            on:pointerdown=down
            on:pointermove=moved
            on:pointerup=up
            on:pointercancel=up
            on:keydown=key
            on:input=typed
            on:click=pressed
        >
            {children()}
        </div>
    }
}

/// What a press on the picture takes hold of, by the tool that is chosen.
fn grasp(root: &Element, from: (i32, i32)) -> Option<(String, Drag)> {
    let fresh = |part| (part, Drag { way: Way::New, from, place: [from.0, from.1, 0, 0] });
    if root.query_selector("[name=tool][value=crop]:checked").ok().flatten().is_some() {
        return Some(fresh("crop".to_owned()));
    }
    let mut held = None;
    for part in parts(root) {
        let Some(place) = read(root, &part) else { continue };
        let [left, top, width, height] = place;
        let (x, y) = (from.0 - left, from.1 - top);
        if x >= 0 && y >= 0 && x <= width && y <= height {
            let corner = width - x < CORNER.min(width / 2) && height - y < CORNER.min(height / 2);
            let way = if corner { Way::Resize } else { Way::Move };
            held = Some((part, Drag { way, from, place }));
        }
    }
    held.or_else(|| free(root).map(fresh))
}

/// Where a part is when the finger has come to `to`.
fn dragged(drag: Drag, to: (i32, i32)) -> Place {
    let [left, top, width, height] = drag.place;
    let (x, y) = (to.0 - drag.from.0, to.1 - drag.from.1);
    match drag.way {
        Way::New => [drag.from.0.min(to.0), drag.from.1.min(to.1), x.abs(), y.abs()],
        Way::Move => {
            let (left, top) = ((left + x).min(WHOLE - width), (top + y).min(WHOLE - height));
            [left.max(0), top.max(0), width, height]
        }
        Way::Resize => {
            let (width, height) = ((width + x).min(WHOLE - left), (height + y).min(WHOLE - top));
            [left, top, width.max(10), height.max(10)]
        }
    }
}

/// The parts there are to cover, in order.
fn parts(root: &Element) -> impl Iterator<Item = String> {
    let root = root.clone();
    (1..).map(|number| format!("c{number}")).take_while(move |part| field(&root, part, SIDES[0]).is_some())
}

/// The first part to cover that is not used yet.
fn free(root: &Element) -> Option<String> {
    parts(root).find(|part| read(root, part).is_none())
}

fn field(root: &Element, part: &str, side: &str) -> Option<HtmlInputElement> {
    let found = root.query_selector(&format!("[name={part}-{side}]")).ok().flatten()?;
    Some(found.unchecked_into())
}

/// The part as its four fields say it.
fn read(root: &Element, part: &str) -> Option<Place> {
    let mut place = [0; 4];
    for (number, side) in place.iter_mut().zip(SIDES) {
        *number = tenths(&field(root, part, side)?.value())?;
    }
    Some(place)
}

fn tenths(typed: &str) -> Option<i32> {
    let (whole, part) = typed.trim().split_once(['.', ',']).unwrap_or((typed.trim(), "0"));
    let (whole, tenth) = (whole.parse::<u16>().ok()?, part.get(..1)?.parse::<u16>().ok()?);
    Some(i32::from(whole) * 10 + i32::from(tenth))
}

fn percent(tenths: i32) -> String {
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        tenth => format!("{}.{tenth}", tenths / 10),
    }
}

fn write(root: &Element, part: &str, place: Option<Place>) {
    for (at, side) in SIDES.into_iter().enumerate() {
        if let Some(field) = field(root, part, side) {
            field.set_value(&place.map(|place| percent(place[at])).unwrap_or_default());
        }
    }
    draw(root, part);
}

/// Puts what is drawn over the picture where the fields say.
fn draw(root: &Element, part: &str) {
    let nothing = if part == "crop" { [0, 0, WHOLE, WHOLE] } else { [0; 4] };
    let place = read(root, part).unwrap_or(nothing);
    let Ok(drawn) = root.query_selector_all(&format!("[data-part={part}]")) else { return };
    for index in 0..drawn.length() {
        let Some(shape) = drawn.get(index).map(|node| node.unchecked_into::<Element>()) else { continue };
        for (name, number) in DRAWN.into_iter().zip(place) {
            let _ = shape.set_attribute(name, &format!("{}%", percent(number)));
        }
    }
}

/// Says what a part is called and where it is, to those who cannot see it.
fn say(root: &Element, part: &str) {
    let Some(place) = root.query_selector("[data-said]").ok().flatten() else { return };
    let legend = field(root, part, SIDES[0])
        .and_then(|field| field.closest("fieldset").ok().flatten())
        .and_then(|fieldset| fieldset.query_selector("legend").ok().flatten())
        .and_then(|legend| legend.text_content())
        .unwrap_or_default();
    let numbers = match read(root, part) {
        Some(numbers) => numbers.map(percent).join(" · "),
        None => "–".to_owned(),
    };
    place.set_text_content(Some(&format!("{legend}: {numbers} %")));
}

fn within(target: Option<EventTarget>, selector: &str) -> Option<Element> {
    target?.dyn_into::<Element>().ok()?.closest(selector).ok().flatten()
}

fn focus(board: &Element) {
    let _ = board.unchecked_ref::<HtmlElement>().focus();
}

/// Where the pointer is on the picture.
fn point(board: &Element, event: &PointerEvent) -> (i32, i32) {
    let frame = board.get_bounding_client_rect();
    let part = |at: i32, from: f64, length: f64| {
        (((f64::from(at) - from) * f64::from(WHOLE) / length) as i32).clamp(0, WHOLE)
    };
    (part(event.client_x(), frame.left(), frame.width()), part(event.client_y(), frame.top(), frame.height()))
}
