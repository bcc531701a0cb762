//! What a decision on aid stands on, and what can be handed over of what was granted.

use super::sheet::AidNeed;
use crate::aid::decide::{self, Seen};
use crate::aid::desk::fund_name;
use crate::aid::ground::sums;
use crate::aid::hand_over::{self, Prepared};
use crate::aid::store::Fund;
use crate::api::client::Client;
use crate::api::houses::{codes, shown};
use crate::app::Look;
use crate::caller::Answer;
use crate::kit::locale::Words;
use crate::organisations::store::find_house;
use crate::stock::store::Shelf;
use axum::extract::Path;
use mutual_aid::Grosze;
use mutual_aid::aid::Level;
use serde::Serialize;
use utoipa::ToSchema;

/// What a decision stands on: the need, the rules, what was given before, what the funds have.
#[derive(Debug, Serialize, ToSchema)]
pub struct AidGround {
    /// Whom it is for.
    pub name: String,
    /// They sit on the board: two others decide, and nothing is given at once.
    pub board: bool,
    /// What was said of the need; null once it is forgotten.
    #[schema(required = true)]
    pub need: Option<AidNeed>,
    /// The version of the rules in force.
    pub rules: u32,
    /// Their criteria; a decision names them by their place, from 1.
    pub criteria: Vec<String>,
    /// What they let aid be given as.
    pub forms: Vec<&'static str>,
    /// The most that one participant gets in a month.
    #[schema(required = true)]
    pub month_limit_grosze: Option<i64>,
    /// The most that one person gives at once; nothing means that nobody does.
    pub at_once_grosze: i64,
    /// Nobody assessed it yet: it can only be given at once.
    pub at_once_only: bool,
    /// What the organisation gave this participant in the month.
    pub given_in_month_grosze: i64,
    /// The same in five years.
    pub given_in_five_years_grosze: i64,
    /// What comes near an amount of the law.
    pub warnings: Vec<String>,
    /// The open funds.
    pub funds: Vec<AidFund>,
}

/// A fund that aid can come from.
#[derive(Debug, Serialize, ToSchema)]
pub struct AidFund {
    /// Its id.
    pub id: String,
    /// What it is called, in the language asked for.
    pub name: String,
    /// What it can still give in money.
    pub amount_grosze: i64,
    /// What its goods in the store are worth that nobody was promised.
    pub goods_grosze: i64,
}

/// What was granted, and what of the store it can be taken from.
#[derive(Debug, Serialize, ToSchema)]
pub struct AidGranted {
    /// Whom it is for.
    pub name: String,
    /// What it is given as.
    #[schema(required = true)]
    pub form: Option<&'static str>,
    /// At most so much.
    pub amount_grosze: i64,
    /// The first day on which it may be handed over.
    #[schema(required = true, format = Date)]
    pub decided_on: Option<String>,
    /// The batches of the fund that pays, those first whose last day comes first; none for money.
    pub items: Vec<ShelfItem>,
}

/// A batch of goods.
#[derive(Debug, Serialize, ToSchema)]
pub struct ShelfItem {
    /// Its id.
    pub batch: String,
    /// What it is.
    pub what: String,
    /// Things or vouchers.
    #[schema(schema_with = codes::goods)]
    pub goods: &'static str,
    /// How many there are, in units of three places at most.
    pub count: f64,
    /// How they are counted.
    #[schema(schema_with = codes::unit)]
    pub unit: &'static str,
    /// What one is worth.
    pub unit_value_grosze: i64,
    /// The last day on which it may be handed over.
    #[schema(required = true, format = Date)]
    pub expires_on: Option<String>,
}

type At = Path<(String, String)>;

/// What a decision stands on
#[utoipa::path(get, path = "/api/v1/organisations/{slug}/aid/{request}/ground", tag = "aid",
    operation_id = "showAidGround", security(("organisation" = [])),
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("request" = String, Path, description = "The id of the request")),
    responses((status = 200, description = "What it stands on", body = AidGround)))]
pub async fn ground(client: Client, Path((slug, id)): At) -> Answer {
    let (_, by) = client.program().await?;
    client.query().whole(|| Some(()))?;
    let words = client.words();
    let story = move |look: &mut Look<'_>| {
        let house = find_house(look, &slug)?.id;
        Ok(stands_on(words, decide::see(look, &house, &id)?))
    };
    shown(&client, &client.app.look(by, story).await?)
}

fn stands_on(words: Words, seen: Seen) -> AidGround {
    let (rules, gifts, law) = (&seen.ground.rules, seen.ground.gifts, &seen.ground.law);
    let near = sums(words, gifts, law).into_iter().filter(|(_, _, level)| *level != Level::Calm);
    AidGround {
        name: seen.name,
        board: seen.board,
        need: seen.need.as_ref().map(AidNeed::of),
        rules: rules.version,
        criteria: rules.criteria.lines().map(str::to_owned).collect(),
        forms: rules.forms.iter().map(Into::into).collect(),
        month_limit_grosze: rules.month_limit.map(|limit| limit.0),
        at_once_grosze: if seen.board { 0 } else { rules.at_once(law).0 },
        at_once_only: seen.at_once_only,
        given_in_month_grosze: gifts.month.0,
        given_in_five_years_grosze: gifts.five_years.0,
        warnings: near.map(|(says, warns, _)| format!("{says} {warns}")).collect(),
        funds: seen.funds.into_iter().map(|pair| fund(words, pair)).collect(),
    }
}

fn fund(words: Words, (kept, goods): (Fund, Grosze)) -> AidFund {
    let name = fund_name(words, &kept);
    AidFund { name, amount_grosze: kept.fund.available.0, goods_grosze: goods.0, id: kept.fund.id.0 }
}

/// What was granted
///
/// For whoever hands it over: how much, as what, and the batches of the store it can be taken from.
#[utoipa::path(get, path = "/api/v1/organisations/{slug}/aid/{request}/granted", tag = "aid",
    operation_id = "showGrantedAid", security(("organisation" = [])),
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("request" = String, Path, description = "The id of the request")),
    responses((status = 200, description = "What was granted", body = AidGranted)))]
pub async fn granted(client: Client, Path((slug, id)): At) -> Answer {
    let (_, by) = client.program().await?;
    client.query().whole(|| Some(()))?;
    let story = move |look: &mut Look<'_>| {
        let house = find_house(look, &slug)?.id;
        Ok(prepared(hand_over::prepare(look, &house, &id)?))
    };
    shown(&client, &client.app.look(by, story).await?)
}

fn prepared(it: Prepared) -> AidGranted {
    let decision = it.decided.decision;
    AidGranted {
        name: it.name,
        form: decision.form.map(Into::into),
        amount_grosze: decision.amount.0,
        decided_on: it.decided.on.map(|day| day.to_string()),
        items: it.shelves.into_iter().map(item).collect(),
    }
}

fn item(shelf: Shelf) -> ShelfItem {
    ShelfItem {
        batch: shelf.batch.id.0,
        what: shelf.what,
        goods: shelf.batch.goods.into(),
        count: shelf.batch.quantity.as_number(),
        unit: shelf.batch.unit.into(),
        unit_value_grosze: shelf.batch.unit_value.0,
        expires_on: shelf.batch.expires_on.map(|day| day.to_string()),
    }
}
