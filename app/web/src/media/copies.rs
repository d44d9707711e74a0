//! A picture in the sizes it is kept in: JPEG, written by us from nothing but its pixels.
//!
//! Only JPEG, on purpose. Of the encoders written in Rust alone, the one for lossy WebP (webp-rust 0.3.2) halves the bytes
//! but writes files that no decoder reads back on busy pictures (21 dB instead of 40), and the one for AVIF (ravif 0.13)
//! takes 3 to 20 seconds for 1600 × 1200 pixels. Progressive JPEG with tables of its own takes 50 ms and a third fewer
//! bytes than the plain JPEG we wrote before, at the same likeness.

use image::{DynamicImage, RgbImage, imageops::FilterType};
use jpeg_encoder::{ColorType, Encoder, EncodingError, SamplingFactor};

/// The longest side of the largest copy, in pixels.
pub const SIDE_MAX: u32 = 1_600;
/// Widths of the smaller copies, in pixels. No copy is larger than what was sent.
pub const NARROWER: [u32; 2] = [480, 960];
/// JPEG quality, of 100.
const QUALITY: u8 = 82;

/// One copy.
pub struct Copy {
    pub width: u32,
    pub height: u32,
    pub jpeg: Vec<u8>,
}

/// All copies of a picture, written out.
pub struct Copies {
    pub largest: Copy,
    /// Smallest first.
    pub narrower: Vec<Copy>,
}

/// Scales and writes; blocking. `picture` is upright, in sRGB and within [`SIDE_MAX`].
pub fn write(picture: &RgbImage) -> Result<Copies, EncodingError> {
    let (width, height) = picture.dimensions();
    let whole = DynamicImage::ImageRgb8(picture.clone());
    let narrower = NARROWER.into_iter().filter(|&narrower| narrower < width).map(|narrower| {
        let less = u64::from(height) * u64::from(narrower) / u64::from(width);
        let less = u32::try_from(less).unwrap_or(1).max(1);
        one(&whole.resize_exact(narrower, less, FilterType::Triangle).to_rgb8())
    });
    Ok(Copies { narrower: narrower.collect::<Result<_, _>>()?, largest: one(picture)? })
}

fn one(picture: &RgbImage) -> Result<Copy, EncodingError> {
    let (width, height) = picture.dimensions();
    let side = |pixels: u32| u16::try_from(pixels).unwrap_or(u16::MAX);
    let mut jpeg = Vec::new();
    let mut encoder = Encoder::new(&mut jpeg, QUALITY);
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.encode(picture.as_raw(), side(width), side(height), ColorType::Rgb)?;
    Ok(Copy { width, height, jpeg })
}

#[cfg(test)]
mod tests {
    use super::*;

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
                let read = image::load_from_memory(&copy.jpeg).unwrap().to_rgb8();
                assert_eq!(read.dimensions(), (copy.width, copy.height));
                let [red, green, blue] = read.get_pixel(copy.width / 2, copy.height / 2).0;
                assert!(red.abs_diff(200) < 6 && green.abs_diff(30) < 6 && blue.abs_diff(60) < 6);
            }
        }
    }
}
