// SPDX-License-Identifier: GPL-3.0-or-later

// Words of furniture: Polish, Czech and Slovak.

#include "extract/clutter_words.hpp"

#include <array>

namespace aloud {
namespace {

constexpr auto words = std::to_array<ClutterWords>({
    // Polish
    {Clutter::source, PhraseMatch::label, "źródło|źródła"},
    {Clutter::author, PhraseMatch::whole,
     "o autorze|o autorce|o autorach|więcej tego autora|więcej artykułów tego autora|"
     "autor artykułu|autorka artykułu"},
    {Clutter::credit, PhraseMatch::label,
     "foto|fot|zdjęcie|zdjęcia|zdjęcie ilustracyjne|fotografia|ilustracja|grafika|wideo|"
     "źródło zdjęcia|źródło zdjęć|podpis zdjęcia|autor zdjęcia|autor fot|zdjęcie poglądowe"},
    {Clutter::credit, PhraseMatch::start, "źródło zdjęcia|podpis zdjęcia"},
    {Clutter::advertisement, PhraseMatch::whole,
     "reklama|reklamy|materiał sponsorowany|artykuł sponsorowany|treść sponsorowana|"
     "materiał partnera|materiał promocyjny|dalsza część artykułu pod materiałem wideo|"
     "dalsza część tekstu pod wideo|dalsza część artykułu pod reklamą|"
     "ciąg dalszy artykułu pod materiałem wideo|reszta artykułu pod materiałem wideo|"
     "kontynuuj czytanie|koniec reklamy|dalszy ciąg materiału pod wideo"},
    {Clutter::counter, PhraseMatch::whole,
     "min czytania|minut czytania|minuty czytania|czas czytania|czas czytania min|"
     "ten tekst przeczytasz w minut|ten tekst przeczytasz w minuty|wyświetleń|wyświetlenia|"
     "odsłon|udostępnień|udostępnienia|polubień|minut temu|minuty temu|min temu|godzin temu|"
     "godziny temu|godzinę temu|godz temu|dni temu|dzień temu|wczoraj|dzisiaj|dziś"},
    {Clutter::read_more, PhraseMatch::start,
     "czytaj także|czytaj też|czytaj również|czytaj więcej|czytaj dalej|przeczytaj także|"
     "przeczytaj też|przeczytaj również|przeczytaj więcej|zobacz także|zobacz też|zobacz również|"
     "zobacz więcej|zobacz wideo|sprawdź także|sprawdź też|polecamy także|polecamy również|"
     "posłuchaj także|obejrzyj także|warto przeczytać|dowiedz się więcej"},
    {Clutter::read_more, PhraseMatch::label,
     "czytaj|przeczytaj|zobacz|obejrzyj|posłuchaj|polecamy|więcej|więcej na|tagi|temat|tematy|"
     "słowa kluczowe|kategorie|kategoria|powiązane|sprawdź|zobacz na"},
    {Clutter::sign_up, PhraseMatch::start,
     "zapisz się na|zapisz się do|subskrybuj nasz|śledź nas|obserwuj nas|dołącz do nas|polub nas|"
     "pobierz aplikację|pobierz naszą aplikację|zaloguj się aby|zaloguj się żeby|zaloguj się by|"
     "masz już subskrypcję|masz już konto|kup subskrypcję|wykup dostęp|wykup subskrypcję|"
     "podaj swój adres e mail|wpisz swój adres e mail|dostęp do treści|artykuł dostępny tylko|"
     "bądź na bieżąco|wesprzyj nas"},
    {Clutter::sign_up, PhraseMatch::whole,
     "subskrybuj|prenumerata|prenumeruj|zaloguj|zaloguj się|logowanie|zarejestruj się|"
     "rejestracja|załóż konto|moje konto|wyloguj|wyloguj się|newsletter|newslettery|kup dostęp|"
     "kup subskrypcję|obserwuj|zapisz się"},
    {Clutter::button, PhraseMatch::whole,
     "udostępnij|udostępnij na facebooku|udostępnij na twitterze|udostępnij artykuł|podziel się|"
     "podziel się artykułem|tweetnij|drukuj|wydrukuj|kopiuj link|skopiuj link|link skopiowany|"
     "skopiowano|wyślij|wyślij e mailem|wyślij mailem|zapisz|zapisz na później|posłuchaj|"
     "posłuchaj artykułu|odsłuchaj|odsłuchaj artykuł|zamknij|szukaj|wyszukaj|wyszukiwarka|"
     "następny|następna|następne|poprzedni|poprzednia|wstecz|powrót|wróć|do góry|na górę|"
     "powrót do góry|odpowiedz|lubię to|pokaż więcej|załaduj więcej|wczytaj więcej|"
     "zobacz wszystkie|pokaż wszystkie|wszystkie|więcej|strona główna|kontakt|o nas|redakcja|"
     "przejdź do treści|przejdź do głównej treści|przejdź do zawartości|akceptuję|akceptuj|"
     "zaakceptuj wszystkie|zgadzam się|przejdź do serwisu|odrzuć|ustawienia|"
     "ustawienia zaawansowane|zgłoś|zgłoś błąd|zgłoś naruszenie|rozmiar tekstu|rozmiar czcionki|"
     "pełny ekran|powiększ|odtwórz|pokaż|ukryj|zwiń|rozwiń|galeria|zobacz galerię|zobacz zdjęcia|"
     "otwiera się w nowym oknie|skomentuj|do ulubionych|dodaj do ulubionych"},
    {Clutter::legal, PhraseMatch::start,
     "wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|polityka prywatności|"
     "polityka cookies|regulamin serwisu|ta strona używa|strona korzysta z plików cookie|"
     "serwis wykorzystuje pliki cookies|używamy plików cookie|korzystamy z plików cookie|"
     "materiał chroniony prawem autorskim|dalsze rozpowszechnianie|kopiowanie zabronione|"
     "znalazłeś błąd|widzisz błąd|zauważyłeś błąd|dbamy o twoją prywatność|"
     "szanujemy twoją prywatność|cenimy twoją prywatność"},
    {Clutter::section, PhraseMatch::whole,
     "czytaj także|czytaj też|czytaj również|przeczytaj także|przeczytaj też|zobacz także|"
     "zobacz też|zobacz również|zobacz więcej|najczęściej czytane|najpopularniejsze|"
     "najchętniej czytane|popularne|popularne artykuły|najczęściej komentowane|"
     "powiązane artykuły|powiązane|powiązane tematy|podobne artykuły|podobne|artykuły powiązane|"
     "polecane|polecane artykuły|polecamy|polecane dla ciebie|wybrane dla ciebie|"
     "rekomendowane dla ciebie|najnowsze|najnowsze wiadomości|najnowsze artykuły|"
     "ostatnie wiadomości|ostatnie wpisy|więcej wiadomości|inne artykuły|inne wiadomości|"
     "pozostałe wiadomości|następny artykuł|poprzedni artykuł|może cię zainteresować|"
     "może cię również zainteresować|to może cię zainteresować|mogą cię zainteresować|"
     "nie przegap|tagi|słowa kluczowe|na temat|na ten temat|więcej na ten temat|więcej o|"
     "wybór redakcji|gorące tematy|na czasie|z ostatniej chwili|oferty dla ciebie"},
    {Clutter::comments, PhraseMatch::whole,
     "komentarze|komentarzy|komentarz|skomentuj artykuł|dodaj komentarz|napisz komentarz|"
     "zostaw komentarz|pokaż komentarze|zobacz komentarze|czytaj komentarze|brak komentarzy|"
     "wszystkie komentarze|anuluj pisanie odpowiedzi|twój komentarz|dołącz do dyskusji|"
     "opinie czytelników"},
    {Clutter::byline, PhraseMatch::start, "opracowanie|napisał|napisała|autor tekstu"},
    {Clutter::byline, PhraseMatch::label,
     "autor|autorka|autorzy|tekst|oprac|opracował|opracowała|redaktor|rozmawiał|rozmawiała"},
    // Czech
    {Clutter::source, PhraseMatch::label, "zdroj|zdroje"},
    {Clutter::author, PhraseMatch::whole,
     "o autorovi|o autorce|o autorech|další články autora|všechny články autora"},
    {Clutter::credit, PhraseMatch::label,
     "foto|fotografie|fotogalerie|autor foto|obrázek|ilustrace|ilustrační foto|ilustrační snímek|"
     "zdroj foto|zdroj fotografie|grafika|video|snímek|popisek|repro"},
    {Clutter::advertisement, PhraseMatch::whole,
     "reklama|reklamy|inzerce|komerční sdělení|placený obsah|sponzorovaný obsah|sponzorováno|"
     "článek pokračuje pod reklamou|pokračování článku pod reklamou|pokračování pod reklamou|"
     "text pokračuje pod reklamou"},
    {Clutter::counter, PhraseMatch::whole,
     "min čtení|minut čtení|doba čtení|doba čtení min|minuty čtení|zobrazení|přečteno|sdílení|"
     "sdíleno|před minutami|před hodinami|před hodinou|před dny|před min|před hod|včera|dnes"},
    {Clutter::read_more, PhraseMatch::start,
     "čtěte také|čtěte i|čtěte více|přečtěte si také|přečtěte si i|přečtěte si více|číst dále|"
     "číst více|čtěte dále|podívejte se také|viz také|mohlo by vás zajímat|související článek|"
     "celý článek|pokračovat ve čtení"},
    {Clutter::read_more, PhraseMatch::label,
     "čtěte|přečtěte si|podívejte se|poslechněte si|více|více o|více k tématu|témata|téma|štítky|"
     "klíčová slova|tagy|související|rubrika|rubriky|kategorie|odkazy"},
    {Clutter::sign_up, PhraseMatch::start,
     "přihlaste se k odběru|přihlaste se k|odebírejte|sledujte nás|stáhněte si aplikaci|"
     "přidejte se k|předplaťte si|už máte předplatné|máte předplatné|již mám předplatné|"
     "zadejte svůj e mail|chcete číst dál|tento článek je|podpořte nás|přihlásit se k odběru"},
    {Clutter::sign_up, PhraseMatch::whole,
     "předplatné|předplatit|přihlásit|přihlásit se|přihlášení|odhlásit|odhlásit se|registrace|"
     "registrovat|registrovat se|vytvořit účet|můj účet|můj profil|newsletter|newslettery|"
     "odebírat|odběr novinek|sledovat|koupit předplatné"},
    {Clutter::button, PhraseMatch::whole,
     "sdílet|sdílet článek|sdílejte|sdílet na facebooku|sdílet na twitteru|sdílet e mailem|tisk|"
     "tisknout|vytisknout|kopírovat odkaz|zkopírovat odkaz|odkaz zkopírován|uložit|"
     "uložit na později|uložit článek|poslech|poslechnout|poslechnout článek|přehrát|"
     "přehrát článek|zavřít|hledat|vyhledat|vyhledávání|další|předchozí|následující|zpět|nahoru|"
     "zpět nahoru|odpovědět|líbí se mi|to se mi líbí|zobrazit více|zobrazit další|načíst další|"
     "načíst více|více|zobrazit vše|vše|úvod|domů|hlavní stránka|kontakt|kontakty|o nás|redakce|"
     "přejít k obsahu|přejít na obsah|přeskočit na obsah|přejít k hlavnímu obsahu|souhlasím|"
     "přijmout|přijmout vše|odmítnout|nastavení|podrobné nastavení|odeslat|poslat|"
     "poslat e mailem|nahlásit|nahlásit chybu|nahlaste chybu|velikost písma|velikost textu|"
     "celá obrazovka|zvětšit|zobrazit|skrýt|rozbalit|sbalit|galerie|vstoupit do galerie|"
     "zobrazit galerii|fotogalerie|otevře se v novém okně|darovat článek|oblíbené"},
    {Clutter::legal, PhraseMatch::start,
     "všechna práva vyhrazena|zásady ochrany osobních údajů|podmínky užití|podmínky použití|"
     "používáme cookies|tento web používá|tyto stránky používají|zásady používání souborů cookie|"
     "publikování nebo další šíření|našli jste chybu|našli jste v článku chybu|"
     "vážíme si vašeho soukromí"},
    {Clutter::section, PhraseMatch::whole,
     "čtěte také|přečtěte si také|mohlo by vás zajímat|mohlo by vás také zajímat|nejčtenější|"
     "nejčtenější články|nejčtenější zprávy|nejsledovanější|nejdiskutovanější|populární|"
     "populární články|související|související články|související témata|podobné články|k tématu|"
     "více k tématu|témata článku|doporučujeme|doporučené|doporučené články|doporučeno pro vás|"
     "nejnovější|nejnovější zprávy|nejnovější články|poslední zprávy|aktuální zprávy|"
     "další zprávy|další články|ostatní zprávy|následující článek|předchozí článek|další článek|"
     "nepřehlédněte|štítky|klíčová slova|tagy|výběr redakce|právě se děje|hlavní zprávy|"
     "zprávy z domova|z jiných webů|vstoupit do diskuse"},
    {Clutter::comments, PhraseMatch::whole,
     "komentáře|komentář|komentářů|diskuse k článku|přidat komentář|napsat komentář|okomentovat|"
     "vložit komentář|zobrazit komentáře|žádné komentáře|vstoupit do diskuze|zobrazit diskusi|"
     "zobrazit diskuzi|příspěvků|příspěvky|zrušit odpověď na komentář|váš komentář|"
     "zapojte se do diskuse|diskutovat"},
    {Clutter::byline, PhraseMatch::start, "napsal|napsala"},
    {Clutter::byline, PhraseMatch::label,
     "autor|autorka|autoři|text|redaktor|připravil|připravila"},
    // Slovak
    {Clutter::source, PhraseMatch::label, "zdroj|zdroje"},
    {Clutter::author, PhraseMatch::whole,
     "o autorovi|o autorke|o autoroch|ďalšie články autora|viac od autora"},
    {Clutter::credit, PhraseMatch::label,
     "foto|fotografia|fotografie|fotogaléria|autor foto|obrázok|ilustrácia|ilustračné foto|"
     "ilustračná fotografia|ilustračný obrázok|zdroj foto|zdroj fotografie|grafika|video|snímka"},
    {Clutter::advertisement, PhraseMatch::whole,
     "reklama|reklamy|inzercia|sponzorovaný obsah|sponzorované|platený obsah|"
     "článok pokračuje pod reklamou|pokračovanie článku pod reklamou|"
     "článok pokračuje pod video reklamou|pokračovanie pod reklamou"},
    {Clutter::counter, PhraseMatch::whole,
     "min čítania|minút čítania|minúty čítania|čas čítania|čas čítania min|zobrazení|zobrazenia|"
     "prečítané|zdieľaní|zdieľania|pred minútami|pred hodinami|pred hodinou|pred dňami|pred min|"
     "pred hod|včera|dnes"},
    {Clutter::read_more, PhraseMatch::start,
     "čítajte aj|čítajte tiež|čítajte viac|prečítajte si aj|prečítajte si tiež|"
     "prečítajte si viac|čítať ďalej|čítať viac|pozrite si aj|pozrite aj|pozri aj|"
     "mohlo by vás zaujímať|súvisiaci článok|celý článok|pokračovať v čítaní"},
    {Clutter::read_more, PhraseMatch::label,
     "čítajte|prečítajte si|pozrite si|pozri|vypočujte si|viac|viac o|témy|téma|štítky|"
     "kľúčové slová|tagy|súvisiace|rubrika|kategórie|odkazy"},
    {Clutter::sign_up, PhraseMatch::start,
     "prihláste sa na odber|prihláste sa k|odoberajte|sledujte nás|stiahnite si aplikáciu|"
     "pridajte sa k|predplaťte si|už máte predplatné|máte predplatné|zadajte svoj e mail|"
     "chcete čítať ďalej|podporte nás"},
    {Clutter::sign_up, PhraseMatch::whole,
     "predplatné|predplatiť|predplatiť si|prihlásiť|prihlásiť sa|prihlásenie|odhlásiť|"
     "odhlásiť sa|registrácia|registrovať|registrovať sa|vytvoriť účet|môj účet|newsletter|"
     "odoberať|odber noviniek|sledovať|kúpiť predplatné"},
    {Clutter::button, PhraseMatch::whole,
     "zdieľať|zdieľať článok|zdieľajte|zdieľať na facebooku|zdieľať na twitteri|tlač|tlačiť|"
     "vytlačiť|kopírovať odkaz|skopírovať odkaz|odkaz skopírovaný|uložiť|uložiť na neskôr|"
     "uložiť článok|vypočuť|vypočuť si článok|prehrať|zavrieť|zatvoriť|hľadať|vyhľadať|"
     "vyhľadávanie|ďalej|ďalší|ďalšie|predchádzajúci|predchádzajúce|nasledujúci|späť|hore|"
     "späť hore|na začiatok|odpovedať|páči sa mi|zobraziť viac|zobraziť ďalšie|načítať ďalšie|"
     "načítať viac|viac|zobraziť všetko|zobraziť všetky|všetko|domov|úvod|hlavná stránka|kontakt|"
     "kontakty|o nás|redakcia|prejsť na obsah|preskočiť na obsah|prejsť na hlavný obsah|súhlasím|"
     "prijať|prijať všetko|prijať všetky|odmietnuť|nastavenia|odoslať|poslať|poslať e mailom|"
     "nahlásiť|nahlásiť chybu|veľkosť písma|celá obrazovka|zväčšiť|zobraziť|skryť|rozbaliť|"
     "galéria|otvoriť galériu|fotogaléria|otvorí sa v novom okne|darovať článok"},
    {Clutter::legal, PhraseMatch::start,
     "všetky práva vyhradené|zásady ochrany osobných údajov|podmienky používania|"
     "všeobecné podmienky|obchodné podmienky|používame cookies|táto stránka používa|"
     "tento web používa|našli ste chybu|našli ste v článku chybu|upozornite na chybu"},
    {Clutter::section, PhraseMatch::whole,
     "čítajte aj|prečítajte si aj|mohlo by vás zaujímať|mohlo by vás tiež zaujímať|najčítanejšie|"
     "najčítanejšie články|najčítanejšie správy|najsledovanejšie|najdiskutovanejšie|populárne|"
     "populárne články|súvisiace|súvisiace články|súvisiace témy|podobné články|k téme|"
     "viac k téme|odporúčame|odporúčané|odporúčané články|odporúčame pre vás|najnovšie|"
     "najnovšie správy|najnovšie články|posledné správy|aktuálne správy|ďalšie správy|"
     "ďalšie články|ostatné správy|nasledujúci článok|predchádzajúci článok|ďalší článok|"
     "neprehliadnite|štítky|kľúčové slová|tagy|výber redakcie|práve sa deje|hlavné správy|"
     "hlavné články"},
    {Clutter::comments, PhraseMatch::whole,
     "komentáre|komentár|komentárov|diskusia k článku|pridať komentár|napísať komentár|"
     "zobraziť komentáre|žiadne komentáre|vstúpiť do diskusie|zobraziť diskusiu|príspevkov|"
     "príspevky|zrušiť odpoveď|váš komentár|zapojte sa do diskusie|pridať názor"},
    {Clutter::byline, PhraseMatch::start, "napísal|napísala"},
    {Clutter::byline, PhraseMatch::label,
     "autor|autorka|autori|text|redaktor|pripravil|pripravila"},
});

}  // namespace

std::span<const ClutterWords> central_clutter() {
    return words;
}

}  // namespace aloud
