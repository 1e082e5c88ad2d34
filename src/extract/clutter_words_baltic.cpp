// SPDX-License-Identifier: GPL-3.0-or-later

// Words of furniture: Finnish, Estonian, Latvian and Lithuanian.

#include "extract/clutter_words.hpp"

#include <array>

namespace aloud {
namespace {

constexpr auto words = std::to_array<ClutterWords>({
    // Finnish
    {Clutter::source, PhraseMatch::label, "lähde|lähteet"},
    {Clutter::author, PhraseMatch::whole,
     "kirjoittajasta|tietoa kirjoittajasta|kirjoittajat|lisää kirjoittajalta|seuraa kirjoittajaa"},
    {Clutter::credit, PhraseMatch::label,
     "kuva|kuvat|valokuva|kuvaaja|kuvituskuva|arkistokuva|kuvalähde|kuvateksti|grafiikka|kuvitus|"
     "video|kuvakaappaus"},
    {Clutter::advertisement, PhraseMatch::whole,
     "mainos|mainokset|mainosta|kaupallinen yhteistyö|sponsoroitu|sponsoroitu sisältö|"
     "juttu jatkuu mainoksen jälkeen|artikkeli jatkuu mainoksen jälkeen|"
     "juttu jatkuu mainoksen alla|juttu jatkuu kuvan alla|juttu jatkuu videon jälkeen|"
     "mainos alkaa|mainos päättyy"},
    {Clutter::counter, PhraseMatch::whole,
     "min lukuaika|lukuaika|lukuaika min|minuutin lukuaika|min lukuaikaa|katselukertaa|"
     "näyttökertaa|jakoa|lukukertaa|minuuttia sitten|minuutti sitten|tuntia sitten|tunti sitten|"
     "päivää sitten|päivä sitten|eilen|tänään|tykkäystä"},
    {Clutter::read_more, PhraseMatch::start,
     "lue myös|lue lisää|lue koko juttu|lue koko artikkeli|katso myös|kuuntele myös|"
     "jatka lukemista|lue seuraavaksi"},
    {Clutter::read_more, PhraseMatch::label,
     "lue|katso|kuuntele|lisää aiheesta|aiheet|aihe|avainsanat|asiasanat|tunnisteet|kategoriat|"
     "aiheesta muualla"},
    {Clutter::sign_up, PhraseMatch::start,
     "tilaa uutiskirje|tilaa uutiskirjeemme|seuraa meitä|lataa sovellus|lataa sovelluksemme|"
     "kirjaudu sisään|oletko jo tilaaja|jo tilaaja|tilaajana voit|liity jäseneksi|"
     "syötä sähköpostiosoitteesi|jatka lukemista tilaamalla"},
    {Clutter::sign_up, PhraseMatch::whole,
     "tilaa|tilaa lehti|kirjaudu|kirjaudu sisään|kirjaudu ulos|rekisteröidy|luo tunnus|luo tili|"
     "oma tili|uutiskirje|uutiskirjeet|tilaukset|seuraa"},
    {Clutter::button, PhraseMatch::whole,
     "jaa|jaa artikkeli|jaa juttu|jaa facebookissa|jaa twitterissä|jaa sähköpostilla|lähetä|"
     "lähetä palautetta|anna palautetta|tulosta|kopioi linkki|linkki kopioitu|tallenna|"
     "tallenna artikkeli|kuuntele|kuuntele artikkeli|kuuntele juttu|sulje|valikko|haku|hae|"
     "seuraava|edellinen|takaisin|takaisin ylös|sivun alkuun|ylös|vastaa|tykkää|näytä lisää|"
     "lataa lisää|näytä kaikki|katso kaikki|etusivu|etusivulle|yhteystiedot|ota yhteyttä|"
     "tietoa meistä|siirry sisältöön|siirry suoraan sisältöön|hyppää sisältöön|"
     "siirry pääsisältöön|hyväksy|hyväksy kaikki|hylkää|asetukset|ilmoita virheestä|ilmianna|"
     "tekstin koko|koko näyttö|suurenna|toista|keskeytä|näytä|piilota|kuvagalleria|"
     "avautuu uuteen ikkunaan|lisää suosikkeihin|juttuvinkki|lähetä juttuvinkki"},
    {Clutter::legal, PhraseMatch::start,
     "kaikki oikeudet pidätetään|tietosuojaseloste|evästekäytäntö|käyttöehdot|käytämme evästeitä|"
     "tämä sivusto käyttää|sivusto käyttää evästeitä|huomasitko virheen|löysitkö virheen|"
     "vastaava päätoimittaja"},
    {Clutter::section, PhraseMatch::whole,
     "lue myös|lue lisää|luetuimmat|luetuimmat jutut|suosituimmat|suosittua|katsotuimmat|"
     "aiheeseen liittyvää|aiheeseen liittyvät artikkelit|lisää aiheesta|lisää samasta aiheesta|"
     "suosittelemme|suositellut|suosituksia sinulle|uusimmat|uusimmat uutiset|tuoreimmat|"
     "tuoreimmat uutiset|tuoreimmat jutut|lisää uutisia|muut uutiset|seuraava artikkeli|"
     "edellinen artikkeli|sinua saattaisi kiinnostaa|saatat pitää myös näistä|"
     "sinua voisi kiinnostaa myös|avainsanat|asiasanat|tunnisteet|juuri nyt|pääuutiset|"
     "toimitus suosittelee|katso myös"},
    {Clutter::comments, PhraseMatch::whole,
     "kommentit|kommenttia|kommentti|kommentoi|jätä kommentti|kirjoita kommentti|näytä kommentit|"
     "lue kommentit|ei kommentteja|kaikki kommentit|peruuta vastaus|osallistu keskusteluun|"
     "vastaa viestiin"},
    {Clutter::byline, PhraseMatch::start, "kirjoittanut"},
    {Clutter::byline, PhraseMatch::label, "teksti|kirjoittaja|toimittaja|kirjoittajat"},
    // Estonian
    {Clutter::source, PhraseMatch::label, "allikas|allikad"},
    {Clutter::author, PhraseMatch::whole, "autorist|autori kohta|teave autori kohta"},
    {Clutter::credit, PhraseMatch::label,
     "foto|fotod|pilt|pildid|fotograaf|illustratsioon|graafika|pildiallkiri|arhiivifoto|"
     "illustreeriv foto|video"},
    {Clutter::advertisement, PhraseMatch::whole,
     "reklaam|reklaamid|sisuturundus|sponsoreeritud|artikkel jätkub pärast reklaami|"
     "lugu jätkub pärast reklaami|lugu läheb edasi pärast reklaami"},
    {Clutter::counter, PhraseMatch::whole,
     "min lugemist|lugemisaeg|lugemisaeg min|minutit lugemist|vaatamist|vaatamisi|jagamist|"
     "minutit tagasi|tundi tagasi|tund tagasi|päeva tagasi|päev tagasi|eile|täna"},
    {Clutter::read_more, PhraseMatch::start,
     "loe ka|loe lisaks|loe veel|loe edasi|loe rohkem|vaata ka|kuula ka|loe lähemalt|"
     "loe täismahus"},
    {Clutter::read_more, PhraseMatch::label,
     "loe|vaata|kuula|veel|teemad|märksõnad|sildid|seotud|kategooria"},
    {Clutter::sign_up, PhraseMatch::start,
     "telli uudiskiri|liitu uudiskirjaga|jälgi meid|lae alla rakendus|logi sisse|"
     "oled juba tellija|edasi lugemiseks|liitu meie|sisesta oma e post"},
    {Clutter::sign_up, PhraseMatch::whole,
     "telli|tellimine|logi sisse|logi välja|registreeru|loo konto|minu konto|uudiskiri|"
     "uudiskirjad|liitu|jälgi"},
    {Clutter::button, PhraseMatch::whole,
     "jaga|jaga artiklit|jaga facebookis|jaga twitteris|saada|prindi|trüki|kopeeri link|"
     "link kopeeritud|salvesta|kuula|kuula artiklit|sulge|menüü|otsi|otsing|järgmine|eelmine|"
     "tagasi|tagasi üles|üles|vasta|meeldib|näita rohkem|lae rohkem|laadi rohkem|vaata kõiki|"
     "kõik|avaleht|kontakt|meist|liigu sisu juurde|liigu edasi põhisisu juurde|nõustun|"
     "nõustu kõigiga|keeldun|seaded|teata veast|teata toimetusele|saada vihje|teksti suurus|"
     "täisekraan|suurenda|esita|näita|peida|galerii|avaneb uues aknas"},
    {Clutter::legal, PhraseMatch::start,
     "kõik õigused kaitstud|privaatsuspoliitika|privaatsustingimused|andmekaitsetingimused|"
     "kasutustingimused|kasutame küpsiseid|see veebileht kasutab|see sait kasutab|märkasid viga|"
     "leidsid vea"},
    {Clutter::section, PhraseMatch::whole,
     "loe ka|loe lisaks|loe veel|enim loetud|loetumad|populaarsed|populaarsed lood|seotud lood|"
     "seotud artiklid|seotud uudised|samal teemal|soovitame|soovitused sulle|viimased uudised|"
     "värsked uudised|uusimad|veel uudiseid|rohkem uudiseid|teised uudised|järgmine artikkel|"
     "eelmine artikkel|sulle võib meeldida|võib sulle huvi pakkuda|märksõnad|sildid|"
     "tähtsamad uudised|toimetuse valik|tagasi algusesse|päeva lood"},
    {Clutter::comments, PhraseMatch::whole,
     "kommentaarid|kommentaari|kommentaar|kommenteeri|lisa kommentaar|jäta kommentaar|"
     "kirjuta kommentaar|vaata kommentaare|loe kommentaare|kommentaare pole|kõik kommentaarid"},
    {Clutter::byline, PhraseMatch::label, "autor|tekst|toimetaja|ajakirjanik|toimetas"},
    // Latvian
    {Clutter::source, PhraseMatch::label, "avots|avoti"},
    {Clutter::author, PhraseMatch::whole, "par autoru|par autori|informācija par autoru"},
    {Clutter::credit, PhraseMatch::label,
     "foto|attēls|attēli|fotogrāfija|fotogrāfs|ilustrācija|ekrānšāviņš|ekrānuzņēmums|arhīva foto|"
     "ilustratīvs attēls|video|publicitātes foto"},
    {Clutter::advertisement, PhraseMatch::whole,
     "reklāma|reklāmas|sponsorēts saturs|apmaksāts saturs|raksts turpinās pēc reklāmas|"
     "turpinājums pēc reklāmas"},
    {Clutter::counter, PhraseMatch::whole,
     "min lasīšanai|lasīšanas laiks|lasīšanas laiks min|minūtes lasīšanai|skatījumi|skatījumu|"
     "dalījās|pirms minūtēm|pirms stundām|pirms stundas|pirms dienām|pirms dienas|vakar|šodien"},
    {Clutter::read_more, PhraseMatch::start,
     "lasi arī|lasiet arī|lasi vēl|lasīt vairāk|lasi vairāk|lasīt tālāk|skaties arī|skatīt arī|"
     "uzzini vairāk|turpini lasīt"},
    {Clutter::read_more, PhraseMatch::label,
     "lasi|lasiet|skaties|vairāk|tēmas|birkas|atslēgvārdi|saistītie|kategorija"},
    {Clutter::sign_up, PhraseMatch::start,
     "abonē ziņas|abonējiet|piesakies jaunumiem|pieraksties jaunumiem|seko mums|sekojiet mums|"
     "seko līdzi|lejupielādē lietotni|lai turpinātu lasīt|ievadi savu e pastu|jau esi abonents"},
    {Clutter::sign_up, PhraseMatch::whole,
     "abonēt|abonē|ienākt|pieslēgties|ieiet|reģistrēties|mans profils|mans konts|jaunumi e pastā|"
     "pieteikties|sekot"},
    {Clutter::button, PhraseMatch::whole,
     "dalies|dalīties|dalīties facebook|dalīties twitter|nosūtīt|sūtīt|drukāt|izdrukāt|"
     "kopēt saiti|saite nokopēta|saglabāt|klausīties|klausies rakstu|aizvērt|izvēlne|meklēt|"
     "meklēšana|nākamais|nākamā|iepriekšējais|iepriekšējā|atpakaļ|uz augšu|atbildēt|patīk|"
     "rādīt vairāk|ielādēt vairāk|skatīt visu|visi|sākums|sākumlapa|kontakti|par mums|"
     "pāriet uz saturu|pāriet uz galveno saturu|piekrītu|piekrist|apstiprināt|noraidīt|"
     "iestatījumi|ziņot par kļūdu|ziņo|teksta izmērs|pilnekrāna režīms|palielināt|atskaņot|rādīt|"
     "paslēpt|galerija"},
    {Clutter::legal, PhraseMatch::start,
     "visas tiesības aizsargātas|privātuma politika|sīkdatņu politika|lietošanas noteikumi|"
     "mēs izmantojam sīkdatnes|šajā vietnē tiek izmantotas sīkdatnes|šī vietne izmanto|"
     "pārpublicēšana|pamanīji kļūdu|pamanīju kļūdu|ja pamanījāt kļūdu"},
    {Clutter::section, PhraseMatch::whole,
     "lasi arī|lasiet arī|lasītākais|lasītākie|lasītākie raksti|populārākie|populārākais|"
     "populārākās ziņas|saistītie raksti|saistītās ziņas|līdzīgi raksti|par šo tēmu|iesakām|"
     "iesakām izlasīt|jaunākās ziņas|jaunākais|jaunākie raksti|citas ziņas|vairāk ziņu|"
     "citi raksti|nākamais raksts|iepriekšējais raksts|tev varētu patikt|jums varētu patikt|"
     "birkas|atslēgvārdi|svarīgākais|redakcijas izvēle|šobrīd aktuāli"},
    {Clutter::comments, PhraseMatch::whole,
     "komentāri|komentārs|komentārus|komentēt|pievienot komentāru|pievieno komentāru|"
     "rakstīt komentāru|skatīt komentārus|lasīt komentārus|nav komentāru|visi komentāri|"
     "tavs komentārs"},
    {Clutter::byline, PhraseMatch::label, "autors|autore|autori|teksts|žurnālists|žurnāliste"},
    // Lithuanian
    {Clutter::source, PhraseMatch::label, "šaltinis|šaltiniai"},
    {Clutter::author, PhraseMatch::whole,
     "apie autorių|apie autorę|apie autorius|daugiau autoriaus straipsnių"},
    {Clutter::credit, PhraseMatch::label,
     "nuotrauka|nuotraukos|nuotr|foto|fotografas|iliustracija|asociatyvi nuotrauka|"
     "asociatyvioji nuotrauka|paveikslas|vaizdo įrašas|stopkadras|nuotraukos autorius"},
    {Clutter::advertisement, PhraseMatch::whole,
     "reklama|reklaminis turinys|rėmėjų turinys|remiamas turinys|užsakomasis turinys|"
     "straipsnis tęsiamas po reklamos|skaitykite po reklamos"},
    {Clutter::counter, PhraseMatch::whole,
     "min skaitymo|skaitymo laikas|skaitymo laikas min|minutės skaitymo|peržiūros|peržiūrų|"
     "pasidalijimai|prieš minutes|prieš valandas|prieš valandą|prieš val|prieš min|prieš dienas|"
     "vakar|šiandien"},
    {Clutter::read_more, PhraseMatch::start,
     "taip pat skaitykite|skaitykite taip pat|skaityti daugiau|skaitykite daugiau|"
     "skaityti toliau|skaityk daugiau|taip pat žiūrėkite|žiūrėkite taip pat|skaityti visą"},
    {Clutter::read_more, PhraseMatch::label,
     "skaitykite|skaityti|žiūrėkite|plačiau|daugiau|temos|žymos|raktiniai žodžiai|susiję|"
     "kategorija"},
    {Clutter::sign_up, PhraseMatch::start,
     "prenumeruokite|užsiprenumeruokite|užsisakykite naujienlaiškį|sekite mus|"
     "atsisiųskite programėlę|prisijunkite prie|jau prenumeruojate|norėdami skaityti toliau|"
     "įveskite savo el paštą"},
    {Clutter::sign_up, PhraseMatch::whole,
     "prenumeruoti|prenumerata|prisijungti|registruotis|atsijungti|naujienlaiškis|"
     "naujienlaiškiai|mano paskyra|sekti|tapk nariu"},
    {Clutter::button, PhraseMatch::whole,
     "dalintis|dalinkis|dalytis|pasidalinti|pasidalinkite|pasidalinti facebook|siųsti|spausdinti|"
     "kopijuoti nuorodą|nuoroda nukopijuota|išsaugoti|klausyti|klausytis|klausykite straipsnio|"
     "uždaryti|meniu|ieškoti|paieška|kitas|ankstesnis|atgal|į viršų|atgal į viršų|atsakyti|"
     "patinka|rodyti daugiau|įkelti daugiau|žiūrėti viską|rodyti viską|visi|pradžia|pagrindinis|"
     "kontaktai|apie mus|pereiti prie turinio|pereiti į pagrindinį turinį|sutinku|priimti|"
     "priimti visus|atmesti|nustatymai|pranešti apie klaidą|pranešk klaidą|teksto dydis|"
     "visas ekranas|padidinti|groti|rodyti|slėpti|galerija"},
    {Clutter::legal, PhraseMatch::start,
     "visos teisės saugomos|privatumo politika|slapukų politika|naudojimo sąlygos|"
     "naudojimosi taisyklės|mes naudojame slapukus|šioje svetainėje naudojami slapukai|"
     "ši svetainė naudoja|kopijuoti draudžiama|draudžiama kopijuoti|pastebėjote klaidą|"
     "radote klaidą"},
    {Clutter::section, PhraseMatch::whole,
     "taip pat skaitykite|skaitykite taip pat|skaitomiausi|skaitomiausi straipsniai|"
     "populiariausi|populiariausi straipsniai|populiaru|susiję straipsniai|susijusios naujienos|"
     "panašūs straipsniai|šia tema|rekomenduojame|rekomenduojami|rekomenduojami straipsniai|"
     "naujausi|naujausios naujienos|naujausi straipsniai|kitos naujienos|daugiau naujienų|"
     "kiti straipsniai|kitas straipsnis|ankstesnis straipsnis|jums gali patikti|"
     "jus gali sudominti|žymos|raktiniai žodžiai|svarbiausios naujienos|redakcijos pasirinkimas|"
     "dabar skaitoma|dienos naujienos"},
    {Clutter::comments, PhraseMatch::whole,
     "komentarai|komentaras|komentarų|komentuoti|rašyti komentarą|parašyti komentarą|"
     "palikti komentarą|skaityti komentarus|rodyti komentarus|komentarų nėra|visi komentarai|"
     "jūsų komentaras"},
    {Clutter::byline, PhraseMatch::label,
     "autorius|autorė|autoriai|tekstas|žurnalistas|žurnalistė|parengė"},
});

}  // namespace

std::span<const ClutterWords> baltic_clutter() {
    return words;
}

}  // namespace aloud
