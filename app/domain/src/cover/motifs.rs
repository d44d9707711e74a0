//! One drawing per motif. Picks are made in the order of the specification, also those a drawing then ignores.

use super::sheet::{Corner, Sheet, Side};

/// A building with eyes and a mouth.
pub(super) fn voice(sheet: &mut Sheet) {
    let [wall, lips, roof] = sheet.inks;
    let top = 90 + 20 * sheet.pick(3);
    let look_aside = sheet.choose([-14, 0, 14]);
    let look_down = sheet.choose([0, 12]);

    sheet.rect(50, top, 300, 410, wall);
    if sheet.pick(2) == 1 {
        sheet.shape(format_args!("30 {}h340l-170 {}", top + 1, 29 - top), roof);
    } else {
        sheet.rect(30, top - 30, 340, 31, roof);
    }
    for x in [125, 275] {
        sheet.disc(x, top + 100, 56, "#FFF6E3");
        sheet.disc(x + look_aside, top + 100 + look_down, 26, "#1A1736");
    }
    match sheet.pick(3) {
        0 => sheet.half(200, top + 215, 90, Side::Up, lips),
        1 => {
            sheet.rect(110, top + 205, 180, 70, lips);
            for tooth in 0..4 {
                sheet.rect(128 + tooth * 38, top + 205, 22, 34, roof);
            }
        }
        _ => {
            sheet.half(200, top + 220, 100, Side::Up, lips);
            sheet.half(200, top + 220, 50, Side::Up, roof);
        }
    }
}

/// One large leaf, small ones on the rest of a grid of four by five.
pub(super) fn dialogue(sheet: &mut Sheet) {
    let inks = sheet.inks;
    let (left, top) = sheet.choose([(0, 0), (2, 0), (0, 2), (2, 2), (0, 3), (2, 3)]);
    let ink = sheet.choose(inks);
    let corner = sheet.choose(Corner::ALL);
    sheet.leaf(left * 100, top * 100, 200, corner, ink);
    for y in 0..5 {
        for x in 0..4 {
            let corner = sheet.choose(Corner::ALL);
            let ink = sheet.choose(inks);
            let silent = sheet.pick(6) == 0;
            let taken = (left..left + 2).contains(&x) && (top..top + 2).contains(&y);
            if !silent && !taken {
                sheet.leaf(x * 100, y * 100, 100, corner, ink);
            }
        }
    }
}

/// Six windows.
pub(super) fn everyday(sheet: &mut Sheet) {
    for row in 0..3 {
        for column in 0..2 {
            window(sheet, 40 + column * 170, 35 + row * 150);
        }
    }
}

/// A window of 150 × 130 with a hill, moon, leaf, tent, cup or bird in it.
fn window(sheet: &mut Sheet, x: i32, y: i32) {
    let [a, b, c] = sheet.inks;
    let [sky, next, next_but_one] = sheet.choose([[a, b, c], [b, c, a], [c, a, b]]);
    let thing = sheet.choose([next, next_but_one]);
    sheet.rect(x, y, 150, 130, sky);
    match sheet.pick(6) {
        0 => sheet.half(x + 75, y + 130, 50, Side::Down, thing),
        1 => {
            sheet.disc(x + 75, y + 65, 36, thing);
            sheet.disc(x + 93, y + 52, 32, sky);
        }
        2 => sheet.leaf(x + 40, y + 30, 70, Corner::SouthWest, thing),
        3 => sheet.shape(format_args!("{x} {}l75 -85l75 85", y + 130), thing),
        4 => {
            sheet.half(x + 68, y + 56, 44, Side::Up, thing);
            sheet.ring(x + 112, y + 72, 16, 9, thing);
        }
        _ => {
            sheet.disc(x + 60, y + 75, 34, thing);
            sheet.shape(format_args!("{} {}l40 14l-40 14", x + 88, y + 62), thing);
            sheet.disc(x + 68, y + 66, 7, sky);
        }
    }
}

/// Five rings from far to near, then the disc and the ground it stands on.
pub(super) fn crisis(sheet: &mut Sheet) {
    let [a, b, c] = sheet.inks;
    let x = sheet.choose([0, 400]);
    let y = sheet.choose([400, 450]);
    let signals = [[a, b], [b, a], [a, c], [c, a], [a, a]];
    for (ring, inks) in (0..5).zip(signals).rev() {
        let ink = sheet.choose(inks);
        sheet.ring(x, y, 130 + ring * 78, 34, ink);
    }
    sheet.disc(x, y, 74, c);
    sheet.rect(0, y, 400, 500 - y, b);
}

/// Ten rows of ten dots; those before the one that counts are shaded.
pub(super) fn milestone(sheet: &mut Sheet) {
    let [a, rest, c] = sheet.inks;
    let row = 2 + sheet.pick(6);
    let column = 2 + sheet.pick(6);
    let milestone = 10 * row + column;
    let (highlight, passed) = sheet.choose([(a, c), (c, a)]);
    let place = |dot: i32| (38 + dot % 10 * 36, 88 + dot / 10 * 36);

    for dot in (0..100).filter(|dot| *dot != milestone) {
        let (x, y) = place(dot);
        sheet.disc(x, y, 12, if dot < milestone { passed } else { rest });
    }
    let (x, y) = place(milestone);
    sheet.disc(x, y, 62, sheet.ground);
    sheet.disc(x, y, 50, highlight);
}

/// Two shelves, each filled from the left until the next spine would not fit.
pub(super) fn collection(sheet: &mut Sheet) {
    let board = sheet.inks[2];
    for base in [235, 465] {
        let mut x = 24;
        while x < 360 {
            x += spine(sheet, x, base) + 6;
        }
        sheet.rect(0, base, 400, 12, board);
    }
}

/// Draws a spine standing on `base` and returns its width.
fn spine(sheet: &mut Sheet, x: i32, base: i32) -> i32 {
    let width = (24 + 12 * sheet.pick(4)).min(376 - x);
    let height = 110 + 18 * sheet.pick(5);
    let ink = sheet.choose(sheet.inks);
    let mark = sheet.choose_other(ink);
    sheet.rect(x, base - height, width, height, ink);
    match sheet.pick(4) {
        0 => sheet.rect(x, base - height + 20, width, 14, mark),
        1 if width > 30 => sheet.disc(x + width / 2, base - 30, 9, mark),
        2 => sheet.rect(x, base - 40, width, 20, mark),
        _ => {}
    }
    width
}

/// Two beams meet on a stage where one leaf speaks; five heads watch.
pub(super) fn event(sheet: &mut Sheet) {
    let [a, stage, c] = sheet.inks;
    let ground = sheet.ground;
    let from_left = sheet.pick(2) == 1;
    let x = 95 + 20 * sheet.pick(4);
    let corner = sheet.choose([Corner::SouthEast, Corner::SouthWest]);
    let face = sheet.choose([a, c]);

    if from_left {
        sheet.shape(format_args!("0 0h70l290 372h-260"), c);
        sheet.shape(format_args!("310 0h50l30 372h-190"), a);
    } else {
        sheet.shape(format_args!("330 0h70l40 372h-300"), c);
        sheet.shape(format_args!("40 0h50l210 372h-190"), a);
    }
    sheet.rect(0, 372, 400, 128, stage);
    sheet.leaf(x, 202, 170, corner, ground);
    sheet.disc(x + 85, 287, 36, face);
    for head in 0..5 {
        sheet.half(head * 100, 500, 46, Side::Down, ground);
    }
}

/// Four squares; one of them is the way in.
pub(super) fn learning(sheet: &mut Sheet) {
    let [a, b, c] = sheet.inks;
    let keyhole = sheet.pick(4);
    let turns = [[a, b, c], [b, c, a], [c, a, b], [a, b, c]];
    for (station, turn) in (0..).zip(turns) {
        let (x, y) = (station % 2 * 200, 50 + station / 2 * 200);
        let ink = sheet.choose(turn);
        let other = sheet.choose_other(ink);
        if station == keyhole {
            sheet.rect(x, y, 200, 200, ink);
            sheet.disc(x + 100, y + 78, 40, sheet.ground);
            sheet.shape(format_args!("{} {}h28l22 80h-72", x + 86, y + 90), sheet.ground);
        } else {
            learning_station(sheet, x, y, [ink, other]);
        }
    }
}

fn learning_station(sheet: &mut Sheet, x: i32, y: i32, [ink, other]: [&'static str; 2]) {
    let quarter_corner = sheet.choose(Corner::ALL);
    let leaf_corner = sheet.choose(Corner::ALL);
    let (middle_x, middle_y) = (x + 100, y + 100);
    match sheet.pick(4) {
        0 => {
            sheet.ring(middle_x, middle_y, 70, 44, ink);
            sheet.disc(middle_x, middle_y, 24, other);
        }
        1 => {
            sheet.quarter(x, y, 200, quarter_corner, ink);
            sheet.disc(middle_x, middle_y, 34, other);
        }
        2 => {
            sheet.half(middle_x, middle_y, 88, Side::Up, ink);
            sheet.half(middle_x, middle_y, 88, Side::Down, other);
        }
        _ => {
            sheet.leaf(x + 10, y + 10, 180, leaf_corner, ink);
            sheet.disc(middle_x, middle_y, 30, sheet.ground);
        }
    }
}

/// Three rows of four people. Chance goes from the front row back, drawing from the last one forward.
pub(super) fn team(sheet: &mut Sheet) {
    let [a, b, c] = sheet.inks;
    let mut people = Vec::with_capacity(12);
    for row in (0..3).rev() {
        for column in 0..4 {
            let [body, next, next_but_one] = sheet.choose([[a, b, c], [b, c, a], [c, a, b]]);
            let head = sheet.choose([next, next_but_one]);
            people.push((50 + column * 100, 100 + row * 150, body, head));
        }
    }
    for (x, y, body, head) in people.into_iter().rev() {
        sheet.half(x, y + 90, 48, Side::Down, body);
        sheet.disc(x, y + 8, 30, head);
    }
}

/// A road of four bends with a stop in each.
pub(super) fn plan(sheet: &mut Sheet) {
    let [a, b, c] = sheet.inks;
    let ground = sheet.ground;
    let sweeps = sheet.choose([[0, 1, 0, 1], [1, 0, 1, 0]]);
    let inks = sheet.choose([[a, b, c, a, b], [b, c, a, b, c], [c, a, b, c, a]]);
    for (bend, (sweep, ink)) in (0..).zip(sweeps.into_iter().zip(inks)) {
        sheet.bend(2 + bend * 124, sweep, ink);
    }
    for (stop, (sweep, ink)) in (0..).zip(sweeps.into_iter().zip(inks.into_iter().skip(1))) {
        let (x, y) = (if sweep == 1 { 322 } else { 78 }, 64 + stop * 124);
        sheet.disc(x, y, 44, ink);
        sheet.disc(x, y, 16, ground);
    }
}
