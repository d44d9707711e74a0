//! Covering parts of a picture for good, and cutting it to one.

use domain::nominations::{Lightness, Part, Pixels, Retouch, find_writing};
use image::{
    RgbImage,
    imageops::{self, FilterType},
};

/// A covered part is a few colours and no more: at most so many along its longer side.
const CELLS: u32 = 6;
/// And none of them smaller than this, in pixels.
const CELL_MIN: u32 = 12;

/// The picture as it was asked for. What was under a covered part is in no pixel of it any more: the part is averaged
/// into a few coarse cells first, and only those are blurred.
pub fn retouch(picture: &RgbImage, asked: &Retouch) -> RgbImage {
    let (width, height) = picture.dimensions();
    let mut done = picture.clone();
    for part in &asked.covered {
        cover(&mut done, part.in_pixels(width, height));
    }
    match asked.crop.map(|part| part.in_pixels(width, height)) {
        Some(Pixels { left, top, width, height }) => {
            imageops::crop_imm(&done, left, top, width, height).to_image()
        }
        None => done,
    }
}

/// The parts that look written on.
pub fn writing(picture: &RgbImage) -> Vec<Part> {
    let light = imageops::grayscale(picture);
    usize::try_from(light.width())
        .ok()
        .and_then(|width| Some(find_writing(Lightness::new(light.as_raw(), width)?)))
        .unwrap_or_default()
}

fn cover(picture: &mut RgbImage, part: Pixels) {
    let Pixels { left, top, width, height } = part;
    let cell = width.max(height).div_ceil(CELLS).max(CELL_MIN);
    let (across, down) = (width.div_ceil(cell), height.div_ceil(cell));
    let coarse = RgbImage::from_fn(across, down, |x, y| {
        let begin = (left + x * cell, top + y * cell);
        let end = ((begin.0 + cell).min(left + width), (begin.1 + cell).min(top + height));
        mean(picture, begin, end)
    });
    let soft = imageops::resize(&coarse, width, height, FilterType::Triangle);
    imageops::replace(picture, &soft, left.into(), top.into());
}

fn mean(picture: &RgbImage, begin: (u32, u32), end: (u32, u32)) -> image::Rgb<u8> {
    let mut sum = [0_u64; 3];
    let mut count = 0_u64;
    for y in begin.1..end.1 {
        for x in begin.0..end.0 {
            for (sum, channel) in sum.iter_mut().zip(picture.get_pixel(x, y).0) {
                *sum += u64::from(channel);
            }
            count += 1;
        }
    }
    image::Rgb(sum.map(|sum| u8::try_from(sum / count.max(1)).unwrap_or(u8::MAX)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::nominations::Part;

    fn part(typed: [&str; 4]) -> Part {
        Part::parse(typed).unwrap().unwrap()
    }

    /// Black and white squares of two pixels.
    fn chequered(width: u32, height: u32) -> RgbImage {
        RgbImage::from_fn(width, height, |x, y| {
            image::Rgb([if (x / 2 + y / 2) % 2 == 0 { 255 } else { 0 }; 3])
        })
    }

    #[test]
    fn what_was_covered_is_in_no_pixel_and_the_rest_is_as_it_was() {
        let picture = chequered(200, 100);
        let asked = Retouch { crop: None, covered: vec![part(["25", "25", "50", "50"])] };

        let done = retouch(&picture, &asked);

        for (x, y, pixel) in done.enumerate_pixels() {
            if (50..150).contains(&x) && (25..75).contains(&y) {
                assert!(pixel.0.iter().all(|channel| (110..=145).contains(channel)), "{x} {y} {pixel:?}");
            } else {
                assert_eq!(pixel, picture.get_pixel(x, y), "{x} {y}");
            }
        }
    }

    #[test]
    fn pictures_that_differ_only_in_detail_are_covered_alike() {
        let picture = chequered(240, 240);
        let mut other = picture.clone();
        imageops::flip_horizontal_in_place(&mut other);
        let asked = Retouch { crop: None, covered: vec![part(["0", "0", "100", "100"])] };

        let (one, two) = (retouch(&picture, &asked), retouch(&other, &asked));

        let most = one.as_raw().iter().zip(two.as_raw()).map(|(a, b)| a.abs_diff(*b)).max();
        assert!(most < Some(3), "{most:?}");
        let mut colours: Vec<_> = one.pixels().collect();
        colours.dedup();
        assert!(!one.pixels().any(|pixel| pixel[0] < 100 || pixel[0] > 155));
    }

    #[test]
    fn a_picture_is_cut_after_it_was_covered() {
        let picture = chequered(100, 100);
        let asked = Retouch {
            crop: Some(part(["50", "0", "50", "100"])),
            covered: vec![part(["50", "0", "50", "50"]), part(["99.9", "99.9", "0.1", "0.1"])],
        };

        let done = retouch(&picture, &asked);

        assert_eq!(done.dimensions(), (50, 100));
        assert!((110..=145).contains(&done.get_pixel(25, 10)[0]));
        assert_eq!(done.get_pixel(25, 80), picture.get_pixel(75, 80));
    }
}
