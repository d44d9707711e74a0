//! The description of the API for programs (OpenAPI 3.1), made from the types and handlers themselves.

use super::{
    super::{Asked, record::SITE_NAME, reply::Reply},
    concepts, model,
    problem::Problem,
};
use axum::response::Response;
use domain::{
    concepts::{Channel, EffortBand, TargetGroup},
    language::Language,
};
use serde_json::{Value, json};
use std::sync::LazyLock;
use utoipa::OpenApi;

#[derive(OpenApi)]
#[openapi(
    paths(concepts::list, concepts::one, concepts::changes),
    components(schemas(
        model::Concept,
        model::ConceptList,
        model::Text,
        model::Effort,
        model::Licence,
        model::Source,
        model::Change,
        model::ChangeKind,
        model::ChangeList,
        Problem
    )),
    tags(
        (name = "concepts", description = "The catalogue as it is now"),
        (name = "changes", description = "For services that keep a copy"),
    )
)]
struct Description;

static TEXT: LazyLock<String> = LazyLock::new(|| {
    let mut value = serde_json::to_value(Description::openapi()).unwrap_or(Value::Null);
    value["info"] = json!({
        "title": SITE_NAME,
        "version": "1",
        "description": "Concepts that worked in libraries. Read-only, without a key; texts under CC BY 4.0.",
        "license": { "name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/" },
    });
    value["servers"] = json!([{ "url": "/" }]);
    name_choices(&mut value);
    value.to_string()
});

/// The values of parameters that have a closed list of them.
fn name_choices(description: &mut Value) {
    let choices: [(&str, Vec<&str>); 4] = [
        ("channel", Channel::ALL.map(Channel::as_str).into()),
        ("target", TargetGroup::ALL.map(TargetGroup::as_str).into()),
        ("effort", EffortBand::ALL.map(EffortBand::as_str).into()),
        ("language", Language::ALL.map(Language::tag).into()),
    ];
    let parameters =
        description.pointer_mut("/paths/~1api~1v1~1concepts/get/parameters").and_then(Value::as_array_mut);
    for parameter in parameters.into_iter().flatten() {
        let name = parameter["name"].as_str().unwrap_or_default().to_owned();
        if let Some((_, words)) = choices.iter().find(|(choice, _)| *choice == name) {
            parameter["schema"] = json!({ "type": "array", "items": { "type": "string", "enum": words } });
        }
    }
}

pub async fn openapi(asked: Asked) -> Response {
    Reply::new("application/json", TEXT.as_str()).answer(&asked.headers)
}
