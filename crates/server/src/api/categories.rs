//! The kinds of services for machines.

use super::client::Client;
use super::codes;
use crate::caller::Answer;
use crate::categories;
use crate::search::{Question, Way};
use mutual_aid::Moment;
use mutual_aid::category::Category;
use serde::Serialize;
use utoipa::ToSchema;

/// Every kind of service.
#[derive(Debug, Serialize, ToSchema)]
pub struct CategoryList {
    /// The kinds, in the order in which pages list them.
    pub items: Vec<CategoryItem>,
    /// Always null: all kinds stand on one page.
    #[schema(required = true)]
    pub next: Option<String>,
}

/// A kind of service.
#[derive(Debug, Serialize, ToSchema)]
pub struct CategoryItem {
    /// Its code, which other requests name.
    #[schema(schema_with = codes::category)]
    pub code: &'static str,
    /// Its name in the language asked for.
    pub name: String,
    /// Its page, for people.
    #[schema(format = "uri")]
    pub url: String,
    /// How many offers of it can be found now.
    pub offers: u64,
}

/// Kinds of services
#[utoipa::path(get, path = "/api/v1/categories", tag = "offers", operation_id = "listCategories",
    responses((status = 200, description = "Every kind of service", body = CategoryList)))]
pub async fn list(client: Client) -> Answer {
    client.query().whole(|| Some(()))?;
    let today = Moment(client.app.clock.now()).day();
    let question = Question { counts: true, ways: Way::HELP.to_vec(), ..Question::default() };
    let found = client.app.offers.find(&question, today);
    let counted = |category: &Category| {
        found.categories.iter().find(|(known, _)| known == category).map_or(0, |(_, count)| *count)
    };
    let (words, url) = (client.words(), &client.app.settings.url);
    let item = |category: &Category| CategoryItem {
        code: category.key(),
        name: words.say(format!("category-{}", category.key())),
        url: format!("{url}{}/kategorie/{}", words.prefix(), categories::slug(*category)),
        offers: counted(category),
    };
    Ok(client.show(&CategoryList { items: Category::all().iter().map(item).collect(), next: None }))
}
