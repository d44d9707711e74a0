use crate::support::{NOW, each_store};
use domain::libraries::{Isil, LibraryRow};
use store::accounts::ImportPlan;

fn row(isil: Option<&str>, name: &str, homepage: &str) -> LibraryRow {
    LibraryRow {
        isil: isil.map(|isil| Isil::parse(isil, "DK").unwrap()),
        name: name.to_owned(),
        short_name: name.to_owned(),
        library_type: "public".to_owned(),
        country: "DK".to_owned(),
        municipality: "Aarhus".to_owned(),
        region: String::new(),
        population: Some(373_388),
        homepage: homepage.to_owned(),
        languages: String::new(),
        channels: String::new(),
    }
}

#[tokio::test]
async fn a_register_can_be_taken_in_again_and_again() {
    each_store(async |store| {
        let rows = [
            row(Some("DK-775100"), "Aarhus Kommunes Biblioteker", "https://aakb.dk"),
            row(None, "Bogbussen", ""),
        ];
        let plan = |new, changed, unchanged| ImportPlan { new, changed, unchanged };

        assert_eq!(store.plan_import(&rows).await.unwrap(), plan(2, 0, 0));
        assert_eq!(store.import_libraries(&rows, None, None, NOW).await.unwrap(), plan(2, 0, 0));
        assert_eq!(store.import_libraries(&rows, None, None, NOW).await.unwrap(), plan(0, 0, 2));
        // the number decides who it is; an empty cell takes nothing away
        let renamed = [row(Some("DK-775100"), "Aarhus Bibliotekerne", "")];
        assert_eq!(store.plan_import(&renamed).await.unwrap(), plan(0, 1, 0));
        store.import_libraries(&renamed, None, None, NOW).await.unwrap();
        let found = store.find_organisation("DK-775100").await.unwrap().unwrap();
        assert_eq!((&*found.name, &*found.homepage), ("Aarhus Bibliotekerne", "https://aakb.dk"));
        // a library that had no number is given its own
        let numbered = [row(Some("DK-775101"), "Bogbussen", "")];
        assert_eq!(store.import_libraries(&numbered, None, None, NOW).await.unwrap(), plan(0, 1, 0));
        assert_eq!(store.search_libraries("BOGBUSSEN aarhus").await.unwrap().len(), 1);
        assert_eq!(store.search_libraries("").await.unwrap().len(), 2);
        let log = store.check_audit().await.unwrap();
        assert_eq!((log.entries, log.fault), (3, None), "imports that change nothing leave no trace");
    })
    .await;
}
