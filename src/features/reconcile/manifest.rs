//! What the service says of itself (§ 3.1, Service Manifest).

use serde_json::{Value, json};

use super::question::BATCH;
use super::types;
use crate::shared::web::Cx;

/// Size of the frame in which a preview is shown, in pixels.
const PREVIEW: (u16, u16) = (420, 260);

/// The manifest in the reader's language: every address in it keeps that language.
pub(super) fn of(cx: &Cx) -> Value {
    let root = cx.absolute("");
    let service = cx.absolute(&format!("/reconcile/{}", cx.lang));
    let suggest = |what: &str| {
        json!({
            "service_url": service,
            "service_path": format!("/suggest/{what}"),
            "flyout_service_url": service,
            "flyout_service_path": format!("/flyout/{what}/${{id}}"),
        })
    };
    let name = match cx.demonstration() {
        true => format!("Tisserand, {} ({})", cx.territory(), cx.t("layout-demonstration")),
        false => format!("Tisserand, {}", cx.territory()),
    };
    json!({
        "versions": ["0.2"],
        "name": name,
        "identifierSpace": format!("{root}/api/v1/organisations/"),
        "schemaSpace": "https://schema.org/Organization",
        "documentation": cx.absolute(&cx.url("/reconcile")),
        "serviceVersion": env!("CARGO_PKG_VERSION"),
        "logo": cx.absolute(cx.asset("icon.svg")),
        "defaultTypes": [types::any(cx)],
        "view": { "url": cx.absolute(&cx.url("/organisations/{{id}}")) },
        "feature_view": { "url": cx.absolute(&cx.url("/reconcile?feature={{id}}#evidence")) },
        "preview": {
            "url": format!("{service}/preview/{{{{id}}}}"),
            "width": PREVIEW.0,
            "height": PREVIEW.1,
        },
        "suggest": {
            "entity": suggest("entity"),
            "property": suggest("property"),
            "type": suggest("type"),
        },
        "extend": {
            "propose_properties": { "service_url": service, "service_path": "/properties" },
            "property_settings": [],
        },
        "batchSize": BATCH,
    })
}
