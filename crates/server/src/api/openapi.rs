//! The document of the interface (OpenAPI 3.1), made from the types that are sent and read.

use super::problem::{KIND, Problem};
use super::{categories, houses, offers, orders, organisations, places};
use crate::kit::db::Broken;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use utoipa::openapi::content::ContentBuilder;
use utoipa::openapi::header::HeaderBuilder;
use utoipa::openapi::path::{Operation, Parameter, ParameterBuilder, ParameterIn, PathItem};
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{Ref, RefOr, Required, Response as Answered, ResponseBuilder};
use utoipa::{Modify, OpenApi};

/// The document.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Pomoc Wzajemna",
        description = "Neighbours help one another: offers of help, organisations, and requests. Texts of organisations \
            are Polish; sentences, names of categories and mistakes follow `Accept-Language` (pl, en, uk). Times are \
            RFC 3339 in UTC, days ISO 8601."
    ),
    servers((url = "/", description = "This installation")),
    tags(
        (name = "offers", description = "What organisations offer, and the search for it"),
        (name = "organisations", description = "Who helps"),
        (name = "places", description = "The localities of Poland (GeoNames, CC BY 4.0)"),
        (name = "orders", description = "Asking for help, and following what became of it"),
        (name = "desk", description = "What the programs of an organisation do with its orders, visits and hours"),
        (name = "donations", description = "What the programs of whoever keeps the donations of an organisation do with them"),
        (name = "aid", description = "Material aid by need alone, for the programs of whoever decides on it or hands it over"),
        (name = "document", description = "This document")
    ),
    paths(
        offers::list::list,
        offers::show::show,
        categories::list,
        organisations::list,
        organisations::show,
        places::list,
        orders::ask::submit,
        orders::access::open,
        orders::follow::show,
        orders::acts::answer_question,
        orders::acts::accept,
        orders::acts::propose,
        orders::acts::cancel,
        orders::acts::confirm_work,
        orders::acts::dispute_work,
        orders::change::say,
        orders::change::call,
        houses::orders::list,
        houses::orders::list_free,
        houses::sheet::show,
        houses::answers::acknowledge,
        houses::answers::take,
        houses::answers::question,
        houses::plan::plan,
        houses::answers::decline,
        houses::answers::cancel,
        houses::answers::complaint,
        houses::answers::close,
        houses::visits::finish,
        houses::visits::move_visit,
        houses::visits::call_off,
        houses::visits::abort,
        houses::visits::no_show,
        houses::hours::list,
        houses::hours::approve,
        houses::hours::give_back,
        houses::hours::reverse,
        houses::plan::people,
        houses::funds::list,
        houses::donations::list::list,
        houses::donations::take::submit,
        houses::donations::sheet::show,
        houses::donations::acts::look,
        houses::donations::acts::acknowledge,
        houses::donations::acts::give_back,
        houses::donations::acts::reclassify,
        houses::donations::acts::mistake,
        houses::aid::list::list,
        houses::aid::note::submit,
        houses::aid::list::payouts,
        houses::aid::sheet::show,
        houses::aid::ground::ground,
        houses::aid::ground::granted,
        houses::aid::acts::assess,
        houses::aid::decide::submit,
        houses::aid::acts::sign,
        houses::aid::acts::turn_down,
        houses::aid::acts::look_over,
        houses::aid::hand_over::submit,
        houses::aid::acts::settle,
        houses::aid::acts::review,
        houses::aid::acts::recover,
        houses::aid::acts::cancel,
        show
    ),
    components(schemas(Problem)),
    modifiers(&Promises)
)]
struct Interface;

/// The document, for whoever reads it in the program.
#[must_use]
pub fn document() -> utoipa::openapi::OpenApi {
    Interface::openapi()
}

/// The document as a text.
///
/// # Errors
/// It cannot be written.
pub fn text() -> Result<String, Broken> {
    document().to_pretty_json().map_err(|error| Broken::Engine(format!("the document: {error}")))
}

/// This document
#[utoipa::path(get, path = "/api/v1/openapi.json", tag = "document", operation_id = "readDocument",
    responses((status = 200, description = "The document", body = Object)))]
pub async fn show() -> crate::caller::Answer {
    let kind = HeaderValue::from_static("application/json");
    let cache = HeaderValue::from_static("no-cache");
    Ok::<Response, _>(
        ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, cache)], text()?).into_response(),
    )
}

/// What holds for every operation: how it fails, in which language, and who may call it.
struct Promises;

impl Modify for Promises {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let bearer = HttpBuilder::new()
            .scheme(HttpAuthScheme::Bearer)
            .description(Some(
                "The token of one order, given for its number and contact; it lasts 30 minutes.",
            ))
            .build();
        let components = document.components.get_or_insert_default();
        components.add_security_scheme("case", SecurityScheme::Http(bearer));
        let bearer = HttpBuilder::new()
            .scheme(HttpAuthScheme::Bearer)
            .description(Some(
                "A token of an organisation; it may what its roles may. An administrator makes it in the panel, \
                 the keeper of the server by `pomoc token create`.",
            ))
            .build();
        components.add_security_scheme("organisation", SecurityScheme::Http(bearer));
        for (path, item) in &mut document.paths.paths {
            for (operation, is_act) in operations(item) {
                promise(path, operation, is_act);
            }
        }
    }
}

/// The operations of an address, and whether each changes something.
fn operations(item: &mut PathItem) -> impl Iterator<Item = (&mut Operation, bool)> {
    let shown = item.get.iter_mut().map(|operation| (operation, false));
    shown.chain(item.post.iter_mut().map(|operation| (operation, true)))
}

fn promise(path: &str, operation: &mut Operation, has_body: bool) {
    let has_token = operation.security.is_some();
    let has_parameters = operation.parameters.as_ref().is_some_and(|all| !all.is_empty());
    if has_body {
        fails(operation, "400", "The payload is no JSON");
        fails(operation, "413", "The payload has more than 64 KiB");
        fails(operation, "415", "The payload is no application/json");
        fails(operation, "429", "Too many requests; `Retry-After` says when to try again");
    }
    if has_token {
        fails(operation, "401", "No token, or one that is over");
    }
    if path.contains("/organisations/{slug}/") || path == "/api/v1/orders/{number}" {
        fails(operation, "403", "The token has no role that may do this");
    }
    if has_token && has_body {
        fails(operation, "412", "Somebody changed it since the version of `If-Match`");
    }
    if path.contains('{') {
        fails(operation, "404", "There is no such thing");
    }
    if has_body || has_parameters {
        fails(
            operation,
            "422",
            "There are mistakes, or the rules refuse it; `errors` names each with its pointer",
        );
    }
    fails(
        operation,
        "503",
        "Too many at once, or the server has just begun; `Retry-After` says when to try again",
    );
    fails(operation, "default", "Something else went wrong");
    operation.parameters.get_or_insert_default().push(RefOr::T(accept_language()));
}

fn fails(operation: &mut Operation, status: &str, why: &str) {
    let content = ContentBuilder::new().schema(Some(Ref::from_schema_name("Problem"))).build();
    let mut answered = ResponseBuilder::new().description(why).content(KIND, content);
    if matches!(status, "429" | "503") {
        let seconds = ObjectBuilder::new().schema_type(Type::Integer).build();
        answered = answered.header("Retry-After", HeaderBuilder::new().schema(Some(seconds)).build());
    }
    let answered: RefOr<Answered> = RefOr::T(answered.build());
    operation.responses.responses.insert(status.to_owned(), answered);
}

fn accept_language() -> Parameter {
    ParameterBuilder::new()
        .name("Accept-Language")
        .parameter_in(ParameterIn::Header)
        .required(Required::False)
        .description(Some("pl, en or uk; Polish without one"))
        .schema(Some(ObjectBuilder::new().schema_type(Type::String).build()))
        .build()
}
