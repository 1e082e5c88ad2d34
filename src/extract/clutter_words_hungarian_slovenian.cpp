// SPDX-License-Identifier: GPL-3.0-or-later

// Words of furniture: Hungarian and Slovenian.

#include "extract/clutter_words.hpp"

#include <array>

namespace aloud {
namespace {

constexpr auto words = std::to_array<ClutterWords>({
    // Hungarian
    {Clutter::source, PhraseMatch::label, "forrás|források"},
    {Clutter::author, PhraseMatch::whole,
     "a szerzőről|a szerző további cikkei|a szerző cikkei|szerzőnkről|további cikkek a szerzőtől"},
    {Clutter::credit, PhraseMatch::label,
     "fotó|fotók|foto|kép|képek|kép forrása|fotó forrása|illusztráció|illusztrációnk|"
     "képünk illusztráció|képaláírás|fényképész|grafika|videó|archív|archív fotó|borítókép|"
     "nyitókép|kiemelt kép|címlapkép"},
    {Clutter::credit, PhraseMatch::start,
     "kép forrása|kiemelt kép illusztráció|a nyitóképen|borítókép illusztráció|"
     "nyitókép illusztráció"},
    {Clutter::advertisement, PhraseMatch::whole,
     "hirdetés|hirdetések|reklám|szponzorált tartalom|fizetett tartalom|támogatott tartalom|"
     "pr cikk|a cikk a hirdetés után folytatódik|a cikk a hirdetés alatt folytatódik|"
     "a hirdetés után folytatjuk|cikkünk a hirdetés után folytatódik"},
    {Clutter::counter, PhraseMatch::whole,
     "perc olvasás|perc olvasási idő|olvasási idő|olvasási idő perc|perces olvasmány|megtekintés|"
     "megosztás|perce|órája|napja|perccel ezelőtt|órával ezelőtt|nappal ezelőtt"},
    {Clutter::read_more, PhraseMatch::start,
     "olvassa el ezt is|olvasd el ezt is|olvassa el|olvasd el|ezt is olvassa|ezt is olvasd|"
     "kapcsolódó cikk|kapcsolódó cikkünk|nézze meg ezt is|nézd meg ezt is|tovább olvasom|"
     "tovább a cikkhez|teljes cikk|ez is érdekelheti|ez is érdekelhet|bővebben itt"},
    {Clutter::read_more, PhraseMatch::label,
     "olvassa|olvasd|nézze|nézd|hallgassa|bővebben|további|témák|téma|címkék|címke|kulcsszavak|"
     "kapcsolódó|rovat|ajánlott"},
    {Clutter::sign_up, PhraseMatch::start,
     "iratkozzon fel|iratkozz fel|feliratkozom a|kövessen minket|kövess minket|"
     "kövesse oldalunkat|töltse le|töltsd le|csatlakozzon|csatlakozz|fizessen elő|fizess elő|"
     "már előfizető|van már előfizetése|adja meg az e mail címét|add meg az e mail címed|"
     "támogasson minket|támogass minket|ha tetszett a cikk"},
    {Clutter::sign_up, PhraseMatch::whole,
     "feliratkozás|feliratkozom|előfizetés|előfizetek|bejelentkezés|belépés|kijelentkezés|"
     "regisztráció|regisztrálok|fiókom|profilom|hírlevél|hírlevelek|hírlevél feliratkozás|"
     "követés|kövesse"},
    {Clutter::button, PhraseMatch::whole,
     "megosztom|megosztás facebookon|megosztás a facebookon|megosztás twitteren|ossza meg|"
     "oszd meg|nyomtatás|nyomtat|link másolása|hivatkozás másolása|link másolva|mentés|"
     "mentés későbbre|meghallgatom|hallgassa meg|cikk meghallgatása|bezárás|bezár|keresés|"
     "következő|előző|tovább|vissza|vissza az elejére|vissza a tetejére|lap tetejére|válasz|"
     "válaszolok|tetszik|mutass többet|több betöltése|továbbiak betöltése|továbbiak|összes|"
     "az összes megtekintése|mutasd mindet|címlap|címlapra|főoldal|kezdőlap|impresszum|rólunk|"
     "médiaajánlat|ugrás a tartalomra|ugrás a tartalomhoz|tovább a tartalomra|"
     "kilépés a tartalomba|elfogadom|összes elfogadása|elutasítom|beállítások|küldés|elküldöm|"
     "küldés e mailben|jelentés|hiba jelentése|hibát találtam|betűméret|szövegméret|"
     "teljes képernyő|nagyítás|lejátszás|elrejtés|kinyitás|galéria|képgaléria|"
     "galéria megtekintése|új ablakban nyílik meg|kedvencekhez adás"},
    {Clutter::legal, PhraseMatch::start,
     "minden jog fenntartva|adatvédelmi tájékoztató|adatkezelési tájékoztató|"
     "adatvédelmi nyilatkozat|felhasználási feltételek|általános szerződési feltételek|"
     "cookie szabályzat|süti szabályzat|sütiket használunk|az oldal sütiket használ|"
     "ez az oldal sütiket|weboldalunk sütiket|a weboldal cookie|hibát talált|hibát találtál|"
     "felelős szerkesztő"},
    {Clutter::section, PhraseMatch::whole,
     "olvassa el ezt is|olvasd el ezt is|ezt is olvassa el|ezt olvasta már|olvasta már|"
     "legolvasottabb|legolvasottabbak|legolvasottabb cikkek|legnézettebb|legnépszerűbb|népszerű|"
     "népszerű cikkek|kapcsolódó|kapcsolódó cikkek|kapcsolódó cikkeink|kapcsolódó hírek|"
     "kapcsolódó tartalom|kapcsolódó témák|hasonló cikkek|ajánlott|ajánlott cikkek|"
     "ajánlott tartalom|ajánljuk|ajánlatunk|önnek ajánljuk|neked ajánljuk|szerkesztőség ajánlja|"
     "a szerkesztő ajánlja|legfrissebb|legfrissebb hírek|legfrissebbek|friss hírek|további hírek|"
     "további cikkek|további híreink|még több hír|egyéb hírek|következő cikk|előző cikk|"
     "ez is érdekelheti|ez is érdekelhet|ezek is érdekelhetik|önt is érdekelheti|címkék|"
     "kulcsszavak|témák|fontos hírek|kiemelt hírek|vezető hírek|partnereink hírei|"
     "hírek partnereinktől"},
    {Clutter::comments, PhraseMatch::whole,
     "hozzászólások|hozzászólás|kommentek|komment|kommentelek|kommentálok|hozzászólok|"
     "szóljon hozzá|szólj hozzá|hozzászólás írása|hozzászólások megtekintése|kommentek mutatása|"
     "nincs hozzászólás|összes hozzászólás|válasz megszakítása|írja meg véleményét"},
    {Clutter::byline, PhraseMatch::start, "írta"},
    {Clutter::byline, PhraseMatch::label,
     "szerző|szerzők|szöveg|szerkesztő|szerkesztette|riporter|újságíró"},
    // Slovenian
    {Clutter::source, PhraseMatch::label, "vir|viri"},
    {Clutter::author, PhraseMatch::whole, "o avtorju|o avtorici|o avtorjih|več od avtorja"},
    {Clutter::credit, PhraseMatch::label,
     "fotografija|fotografije|foto|fotograf|slika|slike|ilustracija|grafika|videoposnetek|"
     "vir fotografije|vir slike|arhivska fotografija|simbolična fotografija|simbolna fotografija|"
     "fotografija je simbolična"},
    {Clutter::advertisement, PhraseMatch::whole,
     "oglas|oglasi|oglasno sporočilo|promocijsko sporočilo|sponzorirana vsebina|plačana vsebina|"
     "članek se nadaljuje pod oglasom|nadaljevanje pod oglasom|članek se nadaljuje po oglasu"},
    {Clutter::counter, PhraseMatch::whole,
     "min branja|minut branja|čas branja|čas branja min|minute branja|ogledov|ogledi|delitev|"
     "delitve|pred minutami|pred urami|pred uro|pred dnevi|pred dnevom|včeraj|danes"},
    {Clutter::read_more, PhraseMatch::start,
     "preberite tudi|preberite še|preberi tudi|beri tudi|berite tudi|beri dalje|preberi več|"
     "preberite več|oglejte si tudi|poglejte tudi|preostanek članka|preberite celoten"},
    {Clutter::read_more, PhraseMatch::label,
     "preberite|preberi|berite|oglejte si|poslušajte|več|več o|teme|oznake|ključne besede|"
     "sorodno|povezano|kategorija"},
    {Clutter::sign_up, PhraseMatch::start,
     "prijavite se na|naročite se na|sledite nam|prenesite aplikacijo|pridružite se|že naročnik|"
     "ste že naročnik|za nadaljnje branje|vpišite svoj e naslov|postanite naročnik"},
    {Clutter::sign_up, PhraseMatch::whole,
     "naročnina|naroči se|naročite se|prijava|prijavi se|odjava|registracija|registriraj se|"
     "moj račun|moj profil|e novice|novičnik|sledi"},
    {Clutter::button, PhraseMatch::whole,
     "deli|delite|deli na facebooku|deli na twitterju|deli članek|natisni|tiskaj|"
     "kopiraj povezavo|povezava kopirana|shrani|shrani članek|poslušaj|poslušaj članek|zapri|"
     "meni|išči|iskanje|naslednji|naslednja|prejšnji|prejšnja|nazaj|na vrh|nazaj na vrh|odgovori|"
     "všeč mi je|prikaži več|naloži več|poglej vse|prikaži vse|vse|več|domov|naslovnica|kontakt|"
     "o nas|uredništvo|kolofon|skoči na vsebino|preskoči na vsebino|pojdi na vsebino|strinjam se|"
     "sprejmi|sprejmi vse|zavrni|nastavitve|pošlji|prijavi napako|prijavi|velikost pisave|"
     "celozaslonski način|povečaj|predvajaj|prikaži|skrij|galerija|odpre se v novem oknu"},
    {Clutter::legal, PhraseMatch::start,
     "vse pravice pridržane|politika zasebnosti|pravilnik o zasebnosti|politika piškotkov|"
     "pogoji uporabe|splošni pogoji|uporabljamo piškotke|spletna stran uporablja piškotke|"
     "ta stran uporablja|spletno mesto uporablja|ste našli napako|ste opazili napako|"
     "opazili ste napako"},
    {Clutter::section, PhraseMatch::whole,
     "preberite tudi|preberite še|berite tudi|najbolj brano|najbolj brani|najbolj brane novice|"
     "najbolj gledano|najbolj komentirano|priljubljeno|popularno|sorodni članki|sorodne novice|"
     "sorodne vsebine|povezani članki|povezane vsebine|povezane novice|povezane teme|"
     "podobni članki|več o temi|priporočamo|priporočeno|priporočeno za vas|zadnje novice|"
     "najnovejše|najnovejše novice|najnovejši članki|ostale novice|druge novice|več novic|"
     "naslednji članek|prejšnji članek|morda vas zanima|morda vas zanima tudi|mogoče vas zanima|"
     "ne spreglejte|oznake|ključne besede|izbor uredništva|izpostavljeno"},
    {Clutter::comments, PhraseMatch::whole,
     "komentarji|komentar|komentarjev|komentiraj|komentirajte|dodaj komentar|napiši komentar|"
     "oddaj komentar|prikaži komentarje|preberi komentarje|ni komentarjev|vsi komentarji|"
     "prekliči odgovor|vaš komentar"},
    {Clutter::byline, PhraseMatch::start, "piše"},
    {Clutter::byline, PhraseMatch::label,
     "avtor|avtorica|avtorji|besedilo|novinar|novinarka|urednik|urednica"},
});

}  // namespace

std::span<const ClutterWords> hungarian_slovenian_clutter() {
    return words;
}

}  // namespace aloud
