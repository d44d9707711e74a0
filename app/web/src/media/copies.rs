//! A picture in the sizes it is kept in, each as WebP and as JPEG, written by us from nothing but its pixels.
//!
//! WebP is written by libwebp, which is C and is only ever given pixels we have decoded ourselves. Of the encoders written
//! in Rust alone, the one for lossy WebP (webp-rust 0.3.2) writes files that no decoder reads back on busy pictures (21 dB
//! instead of 40), and the one for AVIF (ravif 0.13) takes 3 to 20 seconds for 1600 × 1200 pixels. JPEG is progressive
//! with tables of its own: a third fewer bytes than plain, at the same likeness.
//!
//! Seven photographs, written by libwebp at the lowest quality at which they are as like the original (SSIM) as our JPEG,
//! have 59 to 80 per cent of its bytes, 72 in the middle.

use image::{DynamicImage, RgbImage, imageops::FilterType};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

/// The longest side of the largest copy, in pixels.
pub const SIDE_MAX: u32 = 1_600;
/// Widths of the smaller copies, in pixels. No copy is larger than what was sent.
pub const NARROWER: [u32; 2] = [480, 960];
/// JPEG quality, of 100.
const QUALITY: u8 = 82;
/// WebP quality, of 100: the one at which photographs are as like what was sent as JPEG at [`QUALITY`] is.
const WEBP_QUALITY: f32 = 80.0;

/// One copy.
pub struct Copy {
    pub width: u32,
    pub height: u32,
    pub jpeg: Vec<u8>,
    pub webp: Vec<u8>,
}

/// An encoder did not want these pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotWritten;

/// All copies of a picture, written out.
pub struct Copies {
    pub largest: Copy,
    /// Smallest first.
    pub narrower: Vec<Copy>,
}

/// Scales and writes; blocking. `picture` is upright, in sRGB and within [`SIDE_MAX`].
pub fn write(picture: &RgbImage) -> Result<Copies, NotWritten> {
    let (width, height) = picture.dimensions();
    let whole = DynamicImage::ImageRgb8(picture.clone());
    let narrower = NARROWER.into_iter().filter(|&narrower| narrower < width).map(|narrower| {
        let less = u64::from(height) * u64::from(narrower) / u64::from(width);
        let less = u32::try_from(less).unwrap_or(1).max(1);
        one(&whole.resize_exact(narrower, less, FilterType::Triangle).to_rgb8())
    });
    Ok(Copies { narrower: narrower.collect::<Result<_, _>>()?, largest: one(picture)? })
}

fn one(picture: &RgbImage) -> Result<Copy, NotWritten> {
    let (width, height) = picture.dimensions();
    let side = |pixels: u32| u16::try_from(pixels).unwrap_or(u16::MAX);
    let mut jpeg = Vec::new();
    let mut encoder = Encoder::new(&mut jpeg, QUALITY);
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.encode(picture.as_raw(), side(width), side(height), ColorType::Rgb).map_err(|_| NotWritten)?;
    let webp = webp::Encoder::from_rgb(picture.as_raw(), width, height)
        .encode_simple(false, WEBP_QUALITY)
        .map_err(|_| NotWritten)?;
    Ok(Copy { width, height, jpeg, webp: webp.to_vec() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::ImageFormat;

    #[test]
    fn a_busy_picture_is_read_back_as_it_was_written() {
        let busy = RgbImage::from_fn(320, 240, |x, y| {
            image::Rgb([(x * y % 251) as u8, ((x * 7) ^ (y * 3)) as u8, ((x * x + y * y) % 255) as u8])
        });
        // what survives scaling down by four is compared: fine noise is not what either encoder keeps
        let coarse = |picture: RgbImage| {
            DynamicImage::ImageRgb8(picture).resize_exact(80, 60, FilterType::Triangle).to_rgb8()
        };
        let copies = write(&busy).unwrap();
        let before = coarse(busy);

        for bytes in [&copies.largest.jpeg, &copies.largest.webp] {
            let after = coarse(image::load_from_memory(bytes).unwrap().to_rgb8());
            let off: u64 =
                before.as_raw().iter().zip(after.as_raw()).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
            let mean = off / before.as_raw().len() as u64;
            assert!(mean < 12, "{mean}");
        }
    }

    #[test]
    fn copies_are_smaller_than_what_was_sent_and_never_larger() {
        for (width, height, expected) in [
            (1600, 1200, vec![(480, 360), (960, 720)]),
            (1200, 1600, vec![(480, 640), (960, 1280)]),
            (960, 10, vec![(480, 5)]),
            (480, 480, vec![]),
            (481, 1, vec![(480, 1)]),
            (1, 1, vec![]),
        ] {
            let copies = write(&RgbImage::from_pixel(width, height, image::Rgb([200, 30, 60]))).unwrap();

            let sizes: Vec<(u32, u32)> = copies.narrower.iter().map(|it| (it.width, it.height)).collect();
            assert_eq!(sizes, expected, "{width} × {height}");
            for copy in copies.narrower.iter().chain([&copies.largest]) {
                for (bytes, format) in [(&copy.jpeg, ImageFormat::Jpeg), (&copy.webp, ImageFormat::WebP)] {
                    let read = image::load_from_memory_with_format(bytes, format).unwrap().to_rgb8();
                    assert_eq!(read.dimensions(), (copy.width, copy.height));
                    let [red, green, blue] = read.get_pixel(copy.width / 2, copy.height / 2).0;
                    assert!(red.abs_diff(200) < 6 && green.abs_diff(30) < 6 && blue.abs_diff(60) < 6);
                }
            }
        }
    }
}
