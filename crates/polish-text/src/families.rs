//! Families of words that belong together though no rule of sound says so: verbs with their aspect pairs, short
//! words, nouns and their trades.
//!
//! A line is a root and the folded beginnings of its words; `=` asks for the whole word. In `VERBS` a prefix that
//! only changes the aspect may stand before the beginning (`malować`, `pomalować`, `odmalować`).

use std::collections::HashMap;
use std::sync::LazyLock;

const ASPECTS: [&str; 18] = [
    "", "po", "wy", "za", "na", "od", "prze", "przy", "roz", "do", "u", "z", "s", "ze", "o", "ob", "pod", "w",
];

const VERBS: &str = "
maluj malow maluj malarz malark malars malun
napraw napraw
sprzat sprzat
ucz uczy uczen uczn uczel uczo uczc ucza =ucze nauk nauc
gotuj gotowac gotowan gotowal gotuj
szyj =szyc =szyje =szyja =szyjemy =szycie =szycia =szyciu =szyciem =szyto =szyl =szyla =szyjesz szywa krawc krawie
myj =myc =myje =myja =myjemy =mycie =mycia =myciu =myciem =myto =myl =myla =myjesz mywani mywac mywam mywaj myjni
pran =pran =pranie =prania =praniu =praniem =piore pierze pierz pralni
pras prasow prasuj
kos kosic kosim kosil kosze =kosi =kosza kosisz kosiar
grab grabie grabi
kop =kopac =kopanie =kopania =kopie kopiem kopiac =kopiemy
rab rabac rabani rabie rabiem
pisz =pisac =pisze =pisanie =pisania piszemy
rob robie robic robim robil =robi =robia robisz
nos nosic nosze nosil nosim =nosi =niesc niesien niesie niose niosl
woz wozic wozen wozim wozi wiezc wiezie wioze
pakow pakow pakuj
sad sadzi sadze sadzo sadzon
siej siac sieje siew
piel pieli =pielenie =pielenia =pieleniu =pielenie
lewaj lewac lewam lewan lewaj lejem
klad kladac kladan kladam kladaj
skrec skrec
wierc wierc wiert
czysc czyszcz czysc
czyt czyta
kurz kurza =kurz =kurzu =kurzem
szorow szorow szoruj
trzep trzep
tapet tapet
mont montow montuj montaz monter
remont remont
regul regulow reguluj regulac
instal instal
reper reper
grunt gruntow gruntuj
szpachl szpachl
lakier lakier
klej klej
piec =piec piecz piecze
smaz smaz
dzwon dzwoni
tlumacz tlumacz
gra =gra =grac =gramy =granie =grania =gram =graja
ciecie cinac cinam cinan cinaj ciac ciecie ciecia tniem tniem
wiesz wiesza wiesic wiesil wiesim wieszen wiesze
strzyz strzyz strzyg
karm karmi
czes czesac czesan czesz
drukow drukow drukuj druk
szklen szklen szklic
liczen liczyc liczen liczym
";

const NOUNS: &str = "
ps =pies =psa =psu =psem =psie =psy =psow =psom =psami =psach piesek pieska pieski pieskow =psina =psiak psiak
kot =kot =kota =kotu =kotem =kocie =koty =kotow =kotom =kotami =kotach kotek kotka kotki kotkow
dom =dom =domu =domem =domy =domow =domom =domami =domach domow =domek =domku domk
pomoc pomoc pomag pomoz pomog
dziec dzieck dzieci dziec
lekcj lekcj
rower rower
ogrod ogrod
ogrodzen ogrodze
snieg snieg sniez odsniez
trawa =trawa =trawy =trawe =trawie =trawnik trawnik
lisc lisc =liscie =lisci
las =las =lasu =lesie lesn
rano =rano =ranek =rankiem porann poranek porank
dzien =dzien =dnia =dni =dniu =dniem =dniach
rece =reka =reki =rece =rak =reke =rekami =rekach
oko =oko =oczy =oczu =oczami
ucho =ucho =uszy =uszu
pieniadz pieniadz pieniedz
ludz =ludzie =ludzi =ludziom =ludzmi czlowiek
kwiat kwiat kwiec
swiet swiatecz =swieta =swietami =swietach =swietom
swiat =swiat =swiata =swiecie swiatow
miast miast mieste miesc =miescie
sasiad sasiad sasiedz
ksiazk ksiazk ksiaze
lozk lozk lozek lozecz
kuchn kuchni kuchen
okn =okno =okna =oknu =oknem =oknie =okien okien oknach oknami
drzw drzw
wod =woda =wody =wode =wodzie =wod wodn
praca =praca =pracy =prace =prac pracow pracuj
zakup zakup kupic kupowa kupuj kupim
zadan zadan
mieszkan mieszkan mieszka
ubran ubran ubier
spotkan spotka
pytan pytan
sniadan sniada
narzedz narzedz
babc babci babcia babc
dziad dziadk dziadek dziadz
cioc cioci ciotk
kamien kamien kamie
jesien jesien
korzen korzen korzon
zwierz zwierz
zdrow zdrow
wymian wymian wymien
przygotow przygotow
przenos przenos przenie przenio
przewoz przewoz przewiez przewioz
sklad sklada skladam zloze zlozy zlozen sklada skladani skrecani
przeprow przeprowadz
wyprow wyprowadz
podroz podroz
opiek opiek zaopiek
odwied odwiedz
towarz towarzy
samot samot
rozmow rozmow rozmaw porozm gadac gada pogad
spacer spacer
korepet korepet
matem matem matm
angiel angiel
ukrain ukrain
niemiec niemiec niemc niemiec
polsk polsk polak
jezyk jezyk
komputer komput laptop
telefon telefon smartfon komork
internet internet
elektr elektr
elektrosmiec elektrosmiec
elektronik elektroni
karetk karetk
materac materac
koszyk =kosz =koszy koszyk
wniosek wniosek wniosk
urzadz urzadz
hydraul hydraul
stolar stolar
mechan mechan
fryz fryz
transport transport
seniorz senior
wolont wolont
przedszk przedszk
szkol szkol
poradz porad poradz
wyciecz wyciecz
odkurzacz odkurz
wnuk wnuk wnucz
zlotowk zlotow =zloty =zlotych =zlotego =zlotym
zmywark zmywar
suszark suszar
pralk =pralka =pralki =pralke =pralek =pralce =pralko pralkami pralkach pralk
lodow lodowk lodowc lodowek
szafa szaf
drzew =drzewo =drzewa =drzew drzewk drzewek drzewami drzewach
drewn drewn drewien
wegl =wegiel =wegla =weglem weglow
firan firan zaslon
schod schod
wozek wozek wozk wozecz
osoba osob
starsz starsz starosc =stary =starych
zep zepsu psuje psuj =psuc
zywn zywn jedzen
obiad obiad
leki =lek =leki =lekow lekarst
lekarz lekarz lekark
urzad urzad urzed
dokument dokument
formular formular
list =list =listy =listu =listow =listem =listami
kran =kran =kranu =krany =kranow
prad =prad =pradu =pradem
stol =stol =stolu =stolik stolik =stoly =stolow
but =but =buty =butow =buta =buciki
igla =igla =igly =igiel
zlew =zlew =zlewu zlewozmyw
polka =polka =polki =polke =polek =polce polkami polkach
malo =maly =mala =male =malych =malego =malej
";

/// Every beginning under its first letters, the longest first, and the whole words, each with the root.
#[derive(Default)]
struct Roots {
    beginnings: HashMap<&'static str, Vec<(&'static str, &'static str)>>,
    whole: HashMap<&'static str, &'static str>,
}

/// A beginning has at least this many letters; it is looked up by them.
const KEY: usize = 3;

static VERB_ROOTS: LazyLock<Roots> = LazyLock::new(|| Roots::read(VERBS));
static NOUN_ROOTS: LazyLock<Roots> = LazyLock::new(|| Roots::read(NOUNS));

/// The root of the family a folded word belongs to, if one is known.
pub(crate) fn root(word: &str) -> Option<&'static str> {
    let bare = || ASPECTS.iter().filter_map(|prefix| word.strip_prefix(prefix));
    NOUN_ROOTS.of(word).or_else(|| bare().find_map(|rest| VERB_ROOTS.of(rest)))
}

impl Roots {
    fn read(lines: &'static str) -> Roots {
        let mut roots = Roots::default();
        for line in lines.lines() {
            let mut words = line.split(' ');
            let Some(root) = words.next().filter(|root| !root.is_empty()) else { continue };
            for word in words {
                match (word.strip_prefix('='), word.get(..KEY)) {
                    (Some(whole), _) => _ = roots.whole.insert(whole, root),
                    (None, Some(key)) => roots.beginnings.entry(key).or_default().push((word, root)),
                    (None, None) => {}
                }
            }
        }
        for same_key in roots.beginnings.values_mut() {
            same_key.sort_by_key(|(beginning, _)| std::cmp::Reverse(beginning.len()));
        }
        roots
    }

    fn of(&self, word: &str) -> Option<&'static str> {
        let same_key = || self.beginnings.get(word.get(..KEY)?);
        let by_beginning = || same_key()?.iter().find(|(beginning, _)| word.starts_with(beginning));
        self.whole.get(word).copied().or_else(|| by_beginning().map(|(_, root)| *root))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_beginning_is_long_enough_to_be_looked_up() {
        for word in VERBS.split_whitespace().chain(NOUNS.split_whitespace()) {
            assert!(word.starts_with('=') || word.len() >= KEY || word == "ps", "{word}");
        }
    }

    #[test]
    fn the_longest_beginning_decides() {
        assert_eq!(root("ogrodowy"), Some("ogrod"));
        assert_eq!(root("ogrodzenie"), Some("ogrodzen"));
    }

    #[test]
    fn a_prefix_of_aspect_stands_only_before_verbs() {
        assert_eq!(root("pomalujemy"), root("malarz"));
        assert_eq!(root("zakot"), None);
    }
}
