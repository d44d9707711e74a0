use crate::{error::PageResult, page::Head, visit::Visit};

pub async fn page(visit: Visit) -> PageResult {
    Ok(visit.page(Head { public: true, ..Head::default() }, || ()))
}
