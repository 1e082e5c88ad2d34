// SPDX-License-Identifier: GPL-3.0-or-later

// Words of furniture: German.

#include "extract/clutter_words.hpp"

#include <array>

namespace aloud {
namespace {

constexpr auto words = std::to_array<ClutterWords>({
    {Clutter::source, PhraseMatch::label, "quelle|quellen"},
    {Clutter::author, PhraseMatch::whole,
     "über den autor|über die autorin|über die autoren|zum autor|zur autorin"},
    {Clutter::credit, PhraseMatch::label,
     "foto|fotos|bild|bilder|bildquelle|grafik|bildrechte|illustration|fotograf|symbolbild|"
     "archivfoto|archivbild|video|copyright|picture alliance|fotocredit|foto credits|bildcredit|"
     "bildnachweis|bildunterschrift|fotos und text|infografik|screenshot|titelbild|themenbild|"
     "symbolfoto|aufnahme|credit|fotoquelle|zum bild"},
    {Clutter::credit, PhraseMatch::start,
     "foto von|bild von|bildunterschrift|bild anzeigen|bildrechte beim|bild lädt|"
     "quelle des bildes"},
    {Clutter::advertisement, PhraseMatch::whole,
     "anzeige|anzeigen|werbung|gesponsert|advertorial|anzeige anzeige|anzeige ende|"
     "ende der anzeige|werbung ende|bezahlte anzeige|artikel wird nach der anzeige fortgesetzt|"
     "nach der anzeige weiterlesen|weiterlesen nach der anzeige|artikel geht unten weiter|"
     "weiter nach der werbung|inhalt von partnern|sponsored|werbung überspringen|"
     "anzeige überspringen"},
    {Clutter::counter, PhraseMatch::whole,
     "min lesezeit|minuten lesezeit|lesezeit|lesezeit min|lesezeit minuten|aufrufe|vor minuten|"
     "vor stunden|vor einer stunde|vor tagen|mal geteilt|leser|minuten|lesedauer minuten|"
     "lesedauer min|lesezeit ca minuten|lesedauer|lesedauer ca min|lesedauer ca minuten|"
     "min lesedauer|minuten zu lesen|vor einer minute|vor einem tag|vor wochen|vor monaten|std|"
     "min|vor min|vor std|bewertungen|teilungen|mal gelesen|lesermeinungen"},
    {Clutter::read_more, PhraseMatch::start,
     "lesen sie auch|lesen sie mehr|lesen sie hier|lesen sie dazu|mehr dazu|mehr lesen|"
     "weiterlesen|mehr zum thema|auch interessant|mehr anzeigen|zum artikel|hier geht es zu|"
     "jetzt lesen|siehe auch|lesen sie hierzu|lesen sie weiter|mehr lesen sie|"
     "mehr zu diesem thema|hier weiterlesen|zum vollständigen artikel|"
     "weitere informationen finden sie|hören sie auch|sehen sie auch|mehr zum artikel"},
    {Clutter::read_more, PhraseMatch::label,
     "mehr|lesen|siehe|themen|schlagworte|schlagwörter|passend dazu|tags|mehr zum thema|"
     "mehr dazu|lesetipp|lesen sie auch|weiterführende links|links zum thema|stichwörter|"
     "stichworte|rubrik|rubriken|kategorie|kategorien|schlagwort"},
    {Clutter::sign_up, PhraseMatch::start,
     "jetzt abonnieren|abonnieren sie|folgen sie uns|newsletter abonnieren|jetzt anmelden|"
     "jetzt registrieren|laden sie die app|jetzt testen|weiterlesen mit|melden sie sich für|"
     "melden sie sich jetzt|melden sie sich an|melde dich an|sie sind bereits abonnent|"
     "sie haben bereits ein abo|sie haben bereits ein konto|sie haben schon ein|bereits abonnent|"
     "bereits registriert|sie möchten weiterlesen|um diesen artikel|um weiterzulesen|"
     "dieser artikel ist nur|dieser inhalt ist nur|jetzt abo|jetzt kostenlos testen|"
     "jetzt kostenlos registrieren|jetzt kostenlos anmelden|folge uns|folgen sie|"
     "jetzt newsletter|der newsletter für|registrieren sie sich|ihre e mail adresse|"
     "keine nachrichten verpassen|jetzt app|jetzt weiterlesen|exklusiv für abonnenten|"
     "unterstützen sie uns|wöchentlich kündbar|jederzeit kündbar|monatlich kündbar"},
    {Clutter::sign_up, PhraseMatch::whole,
     "abonnieren|anmelden|einloggen|registrieren|abo|abonnement|mein konto|konto|"
     "newsletter anmelden|newsletter|abo abschließen|abo testen|zum abo|abonnieren sie|"
     "jetzt abonnieren|jetzt anmelden|jetzt registrieren|abmelden|ausloggen|logout|mein profil|"
     "e paper|epaper|spenden"},
    {Clutter::button, PhraseMatch::whole,
     "teilen|drucken|artikel drucken|artikel teilen|merken|vorlesen|anhören|artikel anhören|"
     "schließen|schliessen|menü|suche|suchen|weiter|zurück|nach oben|antworten|gefällt mir|"
     "mehr anzeigen|alle anzeigen|mehr|startseite|kontakt|impressum|datenschutz|"
     "zum inhalt springen|zum inhalt|zur startseite|per e mail|link kopieren|link kopiert|"
     "einstellungen|akzeptieren|alle akzeptieren|zustimmen|speichern|senden|einblenden|"
     "ausblenden|melden|auf facebook teilen|auf twitter teilen|kommentieren|aktivieren|ein|aus|"
     "bildergalerie|galerie|bild vergrößern|teilen auf facebook|auf x teilen|auf whatsapp teilen|"
     "per mail teilen|per whatsapp teilen|artikel per e mail|artikel merken|artikel speichern|"
     "auf die merkliste|merkliste|zur merkliste|leseliste|verschenken|artikel verschenken|"
     "artikel vorlesen|beitrag vorlesen|beitrag anhören|text vorlesen|jetzt anhören|abspielen|"
     "anhalten|stopp|vollbild|vollbild anzeigen|bilder anzeigen|bildergalerie öffnen|"
     "galerie öffnen|vergrößern|verkleinern|schrift|schriftgröße|schriftgrösse|textgröße|"
     "nach oben scrollen|zum seitenanfang|seitenanfang|zurück nach oben|zurück zur startseite|"
     "zur übersicht|mehr laden|weitere laden|weitere anzeigen|alle ansehen|alle artikel|"
     "mehr erfahren|jetzt lesen|ausklappen|einklappen|aufklappen|zuklappen|kopieren|kopiert|"
     "drucken pdf|zum hauptinhalt springen|zum hauptinhalt|direkt zum inhalt|"
     "zur navigation springen|navigation überspringen|zur suche|hauptmenü|menü öffnen|"
     "menü schließen|ablehnen|alle ablehnen|nur notwendige|externen inhalt laden|externe inhalte|"
     "inhalt laden|inhalte anzeigen|fehler melden|fehler gefunden|korrekturhinweis|hinweis geben|"
     "feedback senden|leserbrief|leserbrief schreiben|über uns|mediadaten|agb|seite drucken|"
     "link in zwischenablage kopieren|externer link|öffnet in neuem fenster|öffnet in neuem tab|"
     "liste von|ende der liste|startseite nachrichten|sie sind hier|bitte warten|wird geladen|"
     "e mail|weiterempfehlen|empfehlen"},
    {Clutter::legal, PhraseMatch::start,
     "alle rechte vorbehalten|datenschutzerklärung|nutzungsbedingungen|wir verwenden cookies|"
     "diese website verwendet|diese seite verwendet|wir nutzen cookies|"
     "allgemeine geschäftsbedingungen|dieser artikel ist urheberrechtlich|"
     "urheberrechtlich geschützt|wir und unsere partner|wir respektieren ihre privatsphäre|"
     "wir schätzen ihre privatsphäre|mit ihrer zustimmung|an dieser stelle finden sie|"
     "an dieser stelle befindet sich|empfohlener redaktioneller inhalt|"
     "ich bin damit einverstanden|haben sie einen fehler|fehler entdeckt|fehler gefunden|"
     "cookie einstellungen|datenschutzhinweise|datenschutzbestimmungen"},
    {Clutter::section, PhraseMatch::whole,
     "mehr zum thema|zum thema|meistgelesen|meist gelesen|am meisten gelesen|"
     "meistgelesene artikel|beliebt|das könnte sie auch interessieren|"
     "das könnte dich auch interessieren|auch interessant|weitere artikel|weitere themen|"
     "weitere nachrichten|weitere meldungen|weitere beiträge|ähnliche artikel|ähnliche beiträge|"
     "verwandte artikel|verwandte themen|lesen sie auch|empfohlen|empfehlungen der redaktion|"
     "unsere empfehlungen|aktuelle nachrichten|neueste artikel|neueste beiträge|"
     "neueste nachrichten|top themen|topthemen|schlagworte|schlagwörter|themen|mehr aus|mehr von|"
     "nächster artikel|vorheriger artikel|aus dem ressort|nachrichten|im video|passend zum thema|"
     "meistgeklickt|meistgeteilt|meistkommentiert|meist kommentiert|meist geteilt|"
     "am meisten geteilt|am meisten kommentiert|topaktuell|top themen des tages|top artikel|"
     "top news|neueste|das neueste|das wichtigste des tages|jetzt im fokus|im fokus|"
     "mehr nachrichten|mehr artikel|mehr news|weitere news|weiterlesen|auch interessant für sie|"
     "das könnte sie interessieren|das könnte ihnen gefallen|das könnte ihnen auch gefallen|"
     "für sie empfohlen|empfohlene artikel|empfohlene beiträge|leseempfehlungen|leseempfehlung|"
     "redaktionstipp|unsere tipps|aus unserem netzwerk|aus dem netz|von unseren partnern|"
     "angebote unserer partner|anzeigen unserer partner|nicht verpassen|nächster beitrag|"
     "vorheriger beitrag|nächste meldung|beitragsnavigation|ähnliche themen|ähnliche meldungen|"
     "verwandte beiträge|zugehörige themen|themen in diesem artikel|mehr zu diesem thema|"
     "mehr zu den themen|stichwörter|stichworte|videos des tages|aktuelle videos|weitere videos|"
     "news des tages|live ticker"},
    {Clutter::section, PhraseMatch::start,
     "das könnte sie auch|das könnte dich auch|mehr aus dem ressort|mehr aus der rubrik|"
     "mehr zu den themen"},
    {Clutter::comments, PhraseMatch::whole,
     "kommentare|kommentar|kommentar schreiben|kommentar verfassen|kommentare anzeigen|"
     "diskutieren sie mit|leserkommentare|keine kommentare|schreibe einen kommentar|"
     "schreiben sie einen kommentar|hinterlasse einen kommentar|jetzt kommentieren|"
     "antworten abbrechen|kommentare lesen|kommentare ansehen|kommentare laden|alle kommentare|"
     "kommentar abgeben|kommentar hinterlassen|ihr kommentar|artikel kommentieren|mitdiskutieren|"
     "jetzt mitdiskutieren|lesermeinung|zum forum|kommentare öffnen|kommentarfunktion geschlossen"},
    {Clutter::byline, PhraseMatch::start,
     "von|ein artikel von|ein kommentar von|ein gastbeitrag von|eine analyse von|geschrieben von|"
     "text von|interview von|aus dem englischen von"},
    {Clutter::byline, PhraseMatch::label,
     "autor|autorin|text|von|redaktion|redakteur|bearbeitet von|protokoll|aufgezeichnet von|"
     "reporter|autoren|verfasst von"},
});

}  // namespace

std::span<const ClutterWords> german_clutter() {
    return words;
}

}  // namespace aloud
