//! A card's cover as social media show it: 1200 × 630 pixels, drawn here from the same shapes as the cover itself.

use super::{Asked, reply::Reply};
use crate::error::{PageError, PageResult};
use axum::{body::Bytes, extract::Path};
use domain::cover::{Motif, cover_svg};
use image::{ExtendedColorType, ImageEncoder, codecs::png::PngEncoder};
use quick_cache::sync::Cache;
use resvg::{
    tiny_skia::{Color, Pixmap, PixmapPaint, Transform},
    usvg,
};
use std::sync::LazyLock;
use store::concepts::Shared;

const WIDTH: u32 = 1_200;
const HEIGHT: u32 = 630;
/// Width and height of a cover's sheet.
const SHEET: (f32, f32) = (400.0, 500.0);

/// Drawn pictures: the same slug and motif always give the same one.
static DRAWN: LazyLock<Cache<(String, Motif), Bytes>> = LazyLock::new(|| Cache::new(300));

/// `/share/{slug}.png`. Whether the card is still there is asked each time.
pub async fn serve(asked: Asked, Path(file): Path<String>) -> PageResult {
    let slug = file.strip_suffix(".png").ok_or(PageError::NotFound)?;
    let motif = match asked.store().find_shared_at(slug).await? {
        Some(Shared::Concept(concept)) => concept.motif,
        Some(Shared::Gone(_)) => return Err(PageError::Gone),
        None => return Err(PageError::NotFound),
    };
    let key = (slug.to_owned(), motif);
    let png = match DRAWN.get(&key) {
        Some(png) => png,
        None => {
            let svg = cover_svg(slug, motif);
            let permit = asked.site.picture_work.acquire().await;
            let _permit = permit.map_err(|_| PageError::Internal("pictures are closed".to_owned()))?;
            let drawn = tokio::task::spawn_blocking(move || draw(&svg)).await;
            let png = Bytes::from(
                drawn.ok().flatten().ok_or_else(|| PageError::Internal("no picture".to_owned()))?,
            );
            DRAWN.insert(key, png.clone());
            png
        }
    };
    Ok(Reply::new("image/png", png).answer(&asked.headers))
}

/// The whole cover in the middle, on its own ground.
fn draw(svg: &str) -> Option<Vec<u8>> {
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).ok()?;
    let scale = HEIGHT as f32 / SHEET.1;
    // on a sheet of its own, so that nothing hangs over its edges
    let mut sheet = Pixmap::new((SHEET.0 * scale) as u32, HEIGHT)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut sheet.as_mut());
    let mut canvas = Pixmap::new(WIDTH, HEIGHT)?;
    canvas.fill(ground(svg)?);
    let left = (WIDTH - sheet.width()) / 2;
    let (left, paint) = (i32::try_from(left).ok()?, PixmapPaint::default());
    canvas.draw_pixmap(left, 0, sheet.as_ref(), &paint, Transform::identity(), None);
    let pixels: Vec<u8> =
        canvas.data().chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    let mut png = Vec::new();
    PngEncoder::new(&mut png).write_image(&pixels, WIDTH, HEIGHT, ExtendedColorType::Rgb8).ok()?;
    Some(png)
}

/// The colour of the first shape: a cover begins with its ground.
fn ground(svg: &str) -> Option<Color> {
    let hex = svg.split("fill=\"#").nth(1)?.get(..6)?;
    let part = |at: usize| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok();
    Some(Color::from_rgba8(part(0)?, part(2)?, part(4)?, 255))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_motif_becomes_a_picture_with_its_ground_in_the_corners() {
        for motif in Motif::ALL {
            let png = draw(&cover_svg("en-and-pr-uge", motif)).expect("a picture");
            let picture = image::load_from_memory(&png).unwrap().into_rgb8();
            assert_eq!(picture.dimensions(), (WIDTH, HEIGHT));
            let corner = *picture.get_pixel(0, 0);
            assert_eq!(*picture.get_pixel(WIDTH - 1, HEIGHT - 1), corner, "{motif}");
            assert!(picture.pixels().any(|pixel| *pixel != corner), "{motif} is not empty");
        }
    }
}
