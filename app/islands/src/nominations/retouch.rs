//! Marks parts of a picture by dragging and by arrow keys, and writes them into the number fields of the form inside.
//!
//! The form is the server's and works alone. Names are the agreement between the two: `crop-left`, `c1-top` for the
//! fields, `data-part` for what is drawn over the picture, `data-board` around it, `data-new` on the button for one more.

use leptos::{
    ev,
    prelude::*,
    wasm_bindgen::JsCast,
    web_sys::{Element, EventTarget, HtmlElement, HtmlInputElement, KeyboardEvent, PointerEvent},
};

const SIDES: [&str; 4] = ["left", "top", "width", "height"];
const DRAWN: [&str; 4] = ["x", "y", "width", "height"];
/// How close to the lower right corner a part is taken to be made larger, in per cent.
const CORNER: f64 = 3.0;
/// What is smaller than this was a slip of the finger, in per cent.
const LEAST: f64 = 0.5;

/// Left, top, width and height in per cent.
type Place = [f64; 4];

#[derive(Clone, Copy)]
enum Way {
    New,
    Move,
    Resize,
}

#[derive(Clone)]
struct Drag {
    part: String,
    way: Way,
    from: (f64, f64),
    place: Place,
}

#[derive(Clone, Default)]
struct Hand {
    /// The part that was worked on last.
    part: String,
    drag: Option<Drag>,
}

#[island]
pub fn RetouchPad(
    /// What the parts are called: the one to keep, then those to cover.
    names: Vec<String>,
    children: Children,
) -> impl IntoView {
    let root = NodeRef::<leptos::html::Div>::new();
    let hand = StoredValue::new(Hand::default());
    let said = RwSignal::new(String::new());
    let parts = names.len().saturating_sub(1);
    let names = StoredValue::new(names);
    let element = move || root.get_untracked().map(|root| root.unchecked_into::<Element>());
    let say = move |root: &Element, part: &str| {
        let number: usize = part.trim_start_matches('c').parse().unwrap_or(0);
        let name = names.with_value(|names| names.get(number).cloned().unwrap_or_default());
        let place = read(root, part).map(|it| format!("{} · {} · {} × {} %", it[0], it[1], it[2], it[3]));
        said.set(format!("{name}: {}", place.unwrap_or_else(|| "–".to_owned())));
    };
    let down = move |event: PointerEvent| {
        let Some(root) = element() else { return };
        let Some(board) = within(event.target(), "[data-board]") else { return };
        let at = point(&board, &event);
        let Some(drag) = grasp(&root, parts, at) else { return };
        event.prevent_default();
        let _ = board.set_pointer_capture(event.pointer_id());
        focus(&board);
        hand.set_value(Hand { part: drag.part.clone(), drag: Some(drag) });
    };
    let moved = move |event: PointerEvent| {
        let (Some(root), Some(drag)) = (element(), hand.with_value(|hand| hand.drag.clone())) else { return };
        let Ok(Some(board)) = root.query_selector("[data-board]") else { return };
        write(&root, &drag.part, Some(dragged(&drag, point(&board, &event))));
    };
    let up = move |_: PointerEvent| {
        let (Some(root), Some(drag)) = (element(), hand.with_value(|hand| hand.drag.clone())) else { return };
        hand.update_value(|hand| hand.drag = None);
        if read(&root, &drag.part).is_some_and(|place| place[2] < LEAST || place[3] < LEAST) {
            write(&root, &drag.part, None);
        }
        say(&root, &drag.part);
    };
    let key = move |event: KeyboardEvent| {
        let Some(root) = element() else { return };
        if within(event.target(), "[data-board]").is_none() {
            return;
        }
        let part = hand.with_value(|hand| hand.part.clone());
        let Some(mut place) = read(&root, &part) else { return };
        let grows = event.shift_key();
        let by = if event.alt_key() { 0.1 } else { 1.0 };
        let step = match event.key().as_str() {
            "ArrowLeft" => (0, -by),
            "ArrowRight" => (0, by),
            "ArrowUp" => (1, -by),
            "ArrowDown" => (1, by),
            "Delete" | "Backspace" => {
                event.prevent_default();
                write(&root, &part, None);
                return say(&root, &part);
            }
            _ => return,
        };
        event.prevent_default();
        let (axis, by) = step;
        if grows {
            place[axis + 2] = (place[axis + 2] + by).clamp(1.0, 100.0 - place[axis]);
        } else {
            place[axis] = (place[axis] + by).clamp(0.0, 100.0 - place[axis + 2]);
        }
        write(&root, &part, Some(place));
        say(&root, &part);
    };
    let typed = move |event: ev::Event| {
        let (Some(root), Some(field)) = (element(), within(event.target(), "input")) else { return };
        if let Some((part, _)) = field.id().rsplit_once('-') {
            draw(&root, part);
            hand.update_value(|hand| hand.part = part.to_owned());
        }
    };
    let pressed = move |event: ev::MouseEvent| {
        let Some(root) = element() else { return };
        if within(event.target(), "[data-new]").is_none() {
            return;
        }
        let Some(part) = free(&root, parts) else { return };
        write(&root, &part, Some([40.0, 40.0, 20.0, 20.0]));
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
            <p class="vh" aria-live="polite">{move || said.get()}</p>
        </div>
    }
}

/// What a press on the picture takes hold of, by the tool that is chosen.
fn grasp(root: &Element, parts: usize, from: (f64, f64)) -> Option<Drag> {
    let fresh = |part| Drag { part, way: Way::New, from, place: [from.0, from.1, 0.0, 0.0] };
    if root.query_selector("[name=tool][value=crop]:checked").ok().flatten().is_some() {
        return Some(fresh("crop".to_owned()));
    }
    for number in (1..=parts).rev() {
        let part = format!("c{number}");
        let Some(place) = read(root, &part) else { continue };
        let [left, top, width, height] = place;
        let (x, y) = (from.0 - left, from.1 - top);
        if x >= 0.0 && y >= 0.0 && x <= width && y <= height {
            let corner = width - x < CORNER.min(width / 2.0) && height - y < CORNER.min(height / 2.0);
            let way = if corner { Way::Resize } else { Way::Move };
            return Some(Drag { part, way, from, place });
        }
    }
    free(root, parts).map(fresh)
}

/// Where a part is when the finger has come to `to`.
fn dragged(drag: &Drag, to: (f64, f64)) -> Place {
    let [left, top, width, height] = drag.place;
    let (x, y) = (to.0 - drag.from.0, to.1 - drag.from.1);
    match drag.way {
        Way::New => [drag.from.0.min(to.0), drag.from.1.min(to.1), x.abs(), y.abs()],
        Way::Move => {
            [(left + x).clamp(0.0, 100.0 - width), (top + y).clamp(0.0, 100.0 - height), width, height]
        }
        Way::Resize => {
            [left, top, (width + x).clamp(1.0, 100.0 - left), (height + y).clamp(1.0, 100.0 - top)]
        }
    }
}

/// The first part to cover that is not used yet.
fn free(root: &Element, parts: usize) -> Option<String> {
    (1..=parts).map(|number| format!("c{number}")).find(|part| read(root, part).is_none())
}

fn field(root: &Element, part: &str, side: &str) -> Option<HtmlInputElement> {
    let found = root.query_selector(&format!("[name={part}-{side}]")).ok().flatten()?;
    Some(found.unchecked_into())
}

/// The part as its four fields say it.
fn read(root: &Element, part: &str) -> Option<Place> {
    let mut place = [0.0; 4];
    for (number, side) in place.iter_mut().zip(SIDES) {
        *number = field(root, part, side)?.value().trim().replace(',', ".").parse().ok()?;
    }
    Some(place)
}

fn write(root: &Element, part: &str, place: Option<Place>) {
    // the end is rounded, not the length, so that nothing reaches outside
    let tenth = |number: f64| (number * 10.0).round() / 10.0;
    let place = place.map(|[left, top, width, height]| {
        let (left_, top_) = (tenth(left), tenth(top));
        [left_, top_, tenth(tenth(left + width) - left_), tenth(tenth(top + height) - top_)]
    });
    for (at, side) in SIDES.into_iter().enumerate() {
        if let Some(field) = field(root, part, side) {
            field.set_value(&place.map(|place| place[at].to_string()).unwrap_or_default());
        }
    }
    draw(root, part);
}

/// Puts what is drawn over the picture where the fields say.
fn draw(root: &Element, part: &str) {
    let nothing = if part == "crop" { [0.0, 0.0, 100.0, 100.0] } else { [0.0; 4] };
    let place = read(root, part).unwrap_or(nothing);
    let Ok(drawn) = root.query_selector_all(&format!("[data-part={part}]")) else { return };
    for index in 0..drawn.length() {
        let Some(shape) = drawn.get(index).map(|node| node.unchecked_into::<Element>()) else { continue };
        for (name, number) in DRAWN.into_iter().zip(place) {
            let _ = shape.set_attribute(name, &format!("{}%", number.clamp(0.0, 100.0)));
        }
    }
}

fn within(target: Option<EventTarget>, selector: &str) -> Option<Element> {
    target?.dyn_into::<Element>().ok()?.closest(selector).ok().flatten()
}

fn focus(board: &Element) {
    let _ = board.clone().unchecked_into::<HtmlElement>().focus();
}

/// Where the pointer is on the picture, in per cent of it.
fn point(board: &Element, event: &PointerEvent) -> (f64, f64) {
    let frame = board.get_bounding_client_rect();
    let part = |at: f64, from: f64, length: f64| ((at - from) / length.max(1.0) * 100.0).clamp(0.0, 100.0);
    (
        part(f64::from(event.client_x()), frame.left(), frame.width()),
        part(f64::from(event.client_y()), frame.top(), frame.height()),
    )
}
