//! Words too common to find anything by.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::Language;

const POLISH: &str = "a aby albo ale az bardzo bez bo by byc byl byla byli bylo bym cala caly chwila chwile chwili chce chcemy \
    chcialabym chcialbym chciec ci cie ciebie co cos czy czyli dla do gdy gdzie gdzies go i ich ile im inna inne inny ja \
    jak jaka jakas jaki jakis jako je jego jej jest jestem jestesmy jeszcze jesli juz kiedy komu kto ktora \
    ktore ktory ktos lub ma maja mam mamy mi mialbym mialabym mna mnie moge moja moje mojego mojej moim moj \
    mozna moze mozecie mozesz mu my na nad nam nas nasz nasza nasze nawet nia nic nich nie nim niz no o od \
    ode on ona one oni oraz pan pani panstwo po pod poniewaz potrzeba potrzebna potrzebny potrzebne \
    potrzebuje potrzebujemy poszukuje poszukujemy prosze przed przez przy roku sa sam sie sobie swoja swoje \
    swojego swoim szukam szukamy ta tak taka takie taki tam te tego tej ten teraz tez to toba tobie trzeba tu tutaj twoj \
    twoja twoje ty tych tylko tym u w wam was wasz we wiec wszystko z za zadnej ze zeby jakiejs jakiegos \
    ktoras niech ktorzy kazdy";
const UKRAINIAN: &str = "а або але би без бо був була були було в вам вас ваш ви від він вона вони все всі \
    де для до є же з за зі і із її їх й його коли кому ласка мене мені ми мій моє мої моя мого моєї на над нам нас наш \
    не нема немає ні ну о по під прошу при про потрібен потрібна потрібне потрібно потрібні ся та так там те тебе ти \
    то тобі у хто хочу хочемо це ця цей ці чи чому шукаю що щоб я як яка який яке які можна може мочь \
    нужен нужна нужно и или мне меня кто что где как ищу";
const ENGLISH: &str = "a am an and any are as at be can could do does for from get has have help her him his how i if in \
    is it its looking me my need needs of on or our please she someone somebody some that the their them there they this \
    to us want was we what when where which who will with would you your";

static WORDS: LazyLock<[HashSet<String>; 3]> = LazyLock::new(|| [POLISH, UKRAINIAN, ENGLISH].map(set));

/// Whether the folded word says nothing about what is sought in that language.
pub fn is_stop_word(word: &str, language: Language) -> bool {
    let [polish, ukrainian, english] = &*WORDS;
    match language {
        Language::Polish => polish.contains(word),
        Language::Ukrainian => ukrainian.contains(word),
        Language::English => english.contains(word),
    }
}

fn set(words: &str) -> HashSet<String> {
    words.split_whitespace().map(crate::fold).collect()
}
