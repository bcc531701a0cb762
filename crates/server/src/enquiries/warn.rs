//! Words of danger in what was written: who helps at once, in large letters; the enquiry goes on if it was a mistake.

use super::{Filling, Frame, Step};
use crate::caller::{Answer, Caller};
use crate::look::Page;
use askama::Template;
use mutual_aid::red_flag::{RedFlag, red_flags, sign_posts};

#[derive(Template)]
#[template(path = "enquiries/warn.html")]
struct Warn {
    page: Page,
    frame: Frame,
    flags: Vec<RedFlag>,
    onward: &'static str,
}

impl Warn {
    /// Who helps: what is read, and the number to call, empty where there is no single one.
    fn helpers(&self, flag: &RedFlag) -> Vec<(String, String)> {
        let phone = |key: &str| {
            let post = sign_posts().iter().find(|post| post.key == key);
            post.and_then(|post| post.phone.clone()).unwrap_or_default().replace(' ', "")
        };
        let told = |key: &String| (self.page.words.say(format!("sign-post-{key}")), phone(key));
        flag.points_to.iter().map(told).collect()
    }
}

/// Shows who helps.
pub async fn show(caller: Caller) -> Answer {
    let filling = Filling::of(&caller).await?;
    let Some(said) = filling.said() else { return Ok(caller.go(Step::What.address())) };
    let onward = filling.route().next(said).address();
    let flags = red_flags(said.description.as_deref().unwrap_or_default());
    if flags.is_empty() {
        return Ok(caller.go(onward));
    }
    let frame = filling.frame(Step::What);
    caller.show(&Warn { page: caller.page(), frame, flags, onward })
}
