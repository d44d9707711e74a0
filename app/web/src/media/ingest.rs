//! From bytes somebody sent to a picture of ours: recognised, measured before it is decoded, made smaller, brought to the
//! colours screens show, set upright and written anew, so that nothing the camera noted (place, time, serial number, the
//! uncropped thumbnail) comes along.

use super::copies::{self, Copies, SIDE_MAX as KEPT_SIDE};
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage, imageops::FilterType};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};
use std::io::Cursor;

/// The longest side a picture may have, in pixels.
const SIDE_MAX: u32 = 12_000;
/// The most memory decoding may take, in bytes.
const MEMORY_MAX: u64 = 256 * 1024 * 1024;
/// A camera writes some ten passes over a picture; hundreds are there to keep us busy.
const SCANS_MAX: usize = 100;
/// Profiles of screens and cameras have a few kilobytes. What a larger one says is not listened to.
const PROFILE_MAX: usize = 1024 * 1024;

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IngestRefusal {
    /// HEIC, as some phones take pictures: browsers cannot show it, and neither can we read it.
    Heic,
    /// Neither JPEG, PNG, WebP nor GIF.
    NotAPicture,
    /// In the four inks of a printer: what it looks like on a screen only its maker knows.
    ForPrint,
    TooManyPixels,
    Broken,
}

/// Blocking and hungry: to be called off the event loop, one at a time.
pub fn ingest(bytes: &[u8]) -> Result<Copies, IngestRefusal> {
    copies::write(&decode(bytes)?).map_err(|_| IngestRefusal::Broken)
}

/// The picture upright, in sRGB, at most as large as it is kept.
pub fn decode(bytes: &[u8]) -> Result<RgbImage, IngestRefusal> {
    if is_heic(bytes) {
        return Err(IngestRefusal::Heic);
    }
    let format = match image::guess_format(bytes) {
        Ok(format @ (ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP | ImageFormat::Gif)) => format,
        _ => return Err(IngestRefusal::NotAPicture),
    };
    if format == ImageFormat::Jpeg {
        let Makeup { channels, scans } = makeup(bytes);
        if channels == 4 {
            return Err(IngestRefusal::ForPrint);
        }
        if scans > SCANS_MAX {
            return Err(IngestRefusal::Broken);
        }
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_MAX);
    limits.max_image_height = Some(SIDE_MAX);
    limits.max_alloc = Some(MEMORY_MAX);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refusal)?;
    let (width, height) = decoder.dimensions();
    if width > SIDE_MAX || height > SIDE_MAX || decoder.total_bytes() > MEMORY_MAX {
        return Err(IngestRefusal::TooManyPixels);
    }
    let orientation = decoder.orientation().map_err(refusal)?;
    let profile = decoder.icc_profile().ok().flatten();
    let mut picture = DynamicImage::from_decoder(decoder).map_err(refusal)?;
    if picture.width().max(picture.height()) > KEPT_SIDE {
        picture = picture.resize(KEPT_SIDE, KEPT_SIDE, FilterType::Triangle);
    }
    let flat = on_white(&picture);
    let flat = profile.and_then(|profile| to_srgb(&flat, &profile)).unwrap_or(flat);
    let mut upright = DynamicImage::ImageRgb8(flat);
    upright.apply_orientation(orientation);
    Ok(upright.to_rgb8())
}

fn refusal(error: image::ImageError) -> IngestRefusal {
    match error {
        image::ImageError::Limits(_) => IngestRefusal::TooManyPixels,
        _ => IngestRefusal::Broken,
    }
}

/// JPEG knows no transparency: what can be seen through becomes white.
fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let mut white = image::RgbaImage::from_pixel(picture.width(), picture.height(), image::Rgba([255; 4]));
    image::imageops::overlay(&mut white, &picture.to_rgba8(), 0, 0);
    DynamicImage::ImageRgba8(white).to_rgb8()
}

/// The same colours in the space that browsers expect where nothing is said. `None` where the profile is none for a
/// screen, or cannot be read: then the numbers are shown as they are.
fn to_srgb(picture: &RgbImage, profile: &[u8]) -> Option<RgbImage> {
    if profile.len() > PROFILE_MAX {
        return None;
    }
    let from = ColorProfile::new_from_slice(profile).ok()?;
    if from.color_space != DataColorSpace::Rgb {
        return None;
    }
    let to = ColorProfile::new_srgb();
    let transform =
        from.create_transform_8bit(Layout::Rgb, &to, Layout::Rgb, TransformOptions::default()).ok()?;
    let mut seen = RgbImage::new(picture.width(), picture.height());
    transform.transform(picture.as_raw(), &mut seen).ok()?;
    Some(seen)
}

/// What a JPEG says of itself between its pixels.
struct Makeup {
    channels: u8,
    scans: usize,
}

/// Walks from marker to marker; in between, `FF` is always followed by a zero or a restart marker.
fn makeup(jpeg: &[u8]) -> Makeup {
    let mut found = Makeup { channels: 0, scans: 0 };
    let mut at = 2;
    while let Some(&[first, marker]) = jpeg.get(at..at + 2) {
        let has_length = !matches!(marker, 0x00 | 0x01 | 0xD0..=0xD9 | 0xFF);
        if first != 0xFF || !has_length {
            at += 1;
            continue;
        }
        let Some(&[high, low]) = jpeg.get(at + 2..at + 4) else { break };
        match marker {
            0xDA => found.scans += 1,
            0xC4 | 0xC8 | 0xCC => {}
            0xC0..=0xCF => found.channels = jpeg.get(at + 9).copied().unwrap_or(0),
            _ => {}
        }
        at += 2 + usize::from(u16::from_be_bytes([high, low]));
    }
    found
}

/// An ISO media file whose brand is one of the HEIF family.
fn is_heic(bytes: &[u8]) -> bool {
    bytes.get(4..8) == Some(b"ftyp")
        && bytes.get(8..12).is_some_and(|brand| {
            [b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif"].iter().any(|b| *b == brand)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::new_rgba8(width, height).write_to(&mut bytes, ImageFormat::Png).unwrap();
        bytes.into_inner()
    }

    /// A PNG whose head promises far more pixels than its body holds.
    fn promising(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = png(1, 1);
        bytes[16..20].copy_from_slice(&width.to_be_bytes());
        bytes[20..24].copy_from_slice(&height.to_be_bytes());
        let crc = crc32(&bytes[12..29]);
        bytes[29..33].copy_from_slice(&crc.to_be_bytes());
        bytes
    }

    fn crc32(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0, |crc, &byte| {
            (0..8).fold(crc ^ u32::from(byte), |crc, _| (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg()))
        })
    }

    #[test]
    fn a_picture_is_kept_as_a_smaller_jpeg() {
        let kept = ingest(&png(3200, 800)).ok().unwrap();

        assert_eq!((kept.largest.width, kept.largest.height), (1600, 400));
        assert_eq!(image::guess_format(&kept.largest.jpeg).unwrap(), ImageFormat::Jpeg);
        assert_eq!(kept.narrower.iter().map(|copy| copy.width).collect::<Vec<_>>(), copies::NARROWER);
    }

    #[test]
    fn a_picture_that_promises_too_much_is_refused_before_it_is_decoded() {
        assert_eq!(ingest(&promising(60_000, 60_000)).err(), Some(IngestRefusal::TooManyPixels));
        assert_eq!(ingest(&promising(11_999, 11_999)).err(), Some(IngestRefusal::TooManyPixels));
    }

    #[test]
    fn other_files_are_refused_by_what_they_are_not_by_their_name() {
        let table: [(&[u8], IngestRefusal); 6] = [
            (b"\0\0\0\x18ftypheic\0\0\0\0", IngestRefusal::Heic),
            (b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", IngestRefusal::NotAPicture),
            (b"%PDF-1.7", IngestRefusal::NotAPicture),
            (b"PK\x03\x04", IngestRefusal::NotAPicture),
            (b"", IngestRefusal::NotAPicture),
            (b"\x89PNG\r\n\x1a\n", IngestRefusal::Broken),
        ];
        for (bytes, expected) in table {
            assert_eq!(ingest(bytes).err(), Some(expected), "{bytes:?}");
        }
    }

    fn jpeg(picture: &RgbImage) -> Vec<u8> {
        let mut bytes = Vec::new();
        picture
            .write_with_encoder(image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 95))
            .unwrap();
        bytes
    }

    /// Puts a block right after the start marker.
    fn with_block(jpeg: &[u8], marker: u8, content: &[u8]) -> Vec<u8> {
        let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
        [&jpeg[..2], &[0xFF, marker], &length, content, &jpeg[2..]].concat()
    }

    #[test]
    fn up_06_what_the_camera_noted_does_not_come_along_and_the_picture_stands_upright() {
        // red on the left, blue on the right, twice as wide as high
        let lying = RgbImage::from_fn(640, 320, |x, _| {
            image::Rgb(if x < 320 { [230, 20, 20] } else { [20, 20, 230] })
        });
        // where red is to be found upright: left, right, top or bottom
        let table = [
            (1, "left"),
            (2, "right"),
            (3, "right"),
            (4, "left"),
            (5, "top"),
            (6, "top"),
            (7, "bottom"),
            (8, "bottom"),
        ];
        for (orientation, red) in table {
            let tiff = [
                &b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0"[..],
                &[orientation, 0, 0, 0, 0, 0, 0, 0],
                b"PLACE-55.67N-12.56E SERIAL-4711",
            ]
            .concat();
            let noted = with_block(&jpeg(&lying), 0xE1, &[b"Exif\0\0", &tiff[..]].concat());
            let noted =
                with_block(&noted, 0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>PLACE</x:xmpmeta>");
            let noted = with_block(&noted, 0xED, b"Photoshop 3.0\x008BIM\x04\x04PLACE");
            let noted = with_block(&noted, 0xFE, b"SERIAL");

            let kept = ingest(&noted).ok().unwrap();

            for copy in kept.narrower.iter().chain([&kept.largest]) {
                for word in [&b"PLACE"[..], b"SERIAL", b"Exif", b"adobe", b"8BIM"] {
                    assert!(!copy.jpeg.windows(word.len()).any(|part| part == word), "{orientation}");
                }
                let upright = image::load_from_memory(&copy.jpeg).unwrap().to_rgb8();
                let (width, height) = upright.dimensions();
                let at = |x: u32, y: u32| upright.get_pixel(x, y)[0] > 128;
                let there = match red {
                    "left" => at(width / 4, height / 2) && !at(width * 3 / 4, height / 2),
                    "right" => !at(width / 4, height / 2) && at(width * 3 / 4, height / 2),
                    "top" => at(width / 2, height / 4) && !at(width / 2, height * 3 / 4),
                    _ => !at(width / 2, height / 4) && at(width / 2, height * 3 / 4),
                };
                assert!(there, "orientation {orientation}: red should be {red}");
            }
        }
    }

    #[test]
    fn up_07_colours_of_another_space_are_shown_as_they_were_meant() {
        let red = RgbImage::from_pixel(16, 16, image::Rgb([200, 40, 40]));
        let seen = |bytes: &[u8]| decode(bytes).unwrap().get_pixel(8, 8).0;
        let plain = seen(&jpeg(&red));
        let profile = ColorProfile::new_display_p3().encode().unwrap();
        let wide = [&b"ICC_PROFILE\0\x01\x01"[..], &profile].concat();

        let [r, g, b] = seen(&with_block(&jpeg(&red), 0xE2, &wide));

        // a red of Display P3 is a stronger red in sRGB
        assert!(r > plain[0] + 8 && g < plain[1] && b < plain[2], "{plain:?} {:?}", [r, g, b]);
        // a profile that is none changes nothing
        let nonsense = [&b"ICC_PROFILE\0\x01\x01"[..], &[7; 400]].concat();
        assert_eq!(seen(&with_block(&jpeg(&red), 0xE2, &nonsense)), plain);
    }

    #[test]
    fn up_07_sixteen_bits_are_shown_and_inks_are_refused_in_words() {
        let deep = image::ImageBuffer::from_pixel(32, 16, image::Rgb([0xC800_u16, 0x2800, 0x2800]));
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::ImageRgb16(deep).write_to(&mut bytes, ImageFormat::Png).unwrap();
        assert_eq!(decode(&bytes.into_inner()).unwrap().get_pixel(1, 1).0, [199, 40, 40]);

        let mut inks = Vec::new();
        jpeg_encoder::Encoder::new(&mut inks, 80)
            .encode(&[90; 16 * 16 * 4], 16, 16, jpeg_encoder::ColorType::Cmyk)
            .unwrap();
        assert_eq!(ingest(&inks).err(), Some(IngestRefusal::ForPrint));
    }

    #[test]
    fn up_03_a_thousand_passes_and_cut_off_files_are_refused() {
        let whole = jpeg(&RgbImage::from_fn(64, 64, |x, y| image::Rgb([x as u8 * 4, y as u8 * 4, 90])));
        let scan = whole.windows(2).position(|pair| pair == [0xFF, 0xDA]).unwrap();
        let end = whole.len() - 2;
        let mut many = whole[..end].to_vec();
        for _ in 0..1_000 {
            many.extend_from_slice(&whole[scan..end]);
        }
        many.extend_from_slice(&[0xFF, 0xD9]);
        assert_eq!(ingest(&many).err(), Some(IngestRefusal::Broken));
        assert!(ingest(&whole).is_ok());
        // whatever is cut off is refused or shown as far as it goes, and nothing panics
        for length in (0..whole.len()).step_by(7) {
            let _ = ingest(&whole[..length]);
        }
    }
}
