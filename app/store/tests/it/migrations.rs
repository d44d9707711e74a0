use crate::support::{each_store, season};

#[tokio::test]
async fn the_schema_can_be_undone_and_made_again() {
    each_store(async |store| {
        season(&store).await;

        store.roll_back_everything().await.expect("every migration can be undone");
        store.roll_forward().await.expect("and done again");

        assert!(store.is_empty().await.expect("it answers"));
    })
    .await;
}
