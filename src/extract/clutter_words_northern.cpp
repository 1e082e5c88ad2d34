// SPDX-License-Identifier: GPL-3.0-or-later

// Words of furniture: Dutch, Swedish, Norwegian and Danish.

#include "extract/clutter_words.hpp"

#include <array>

namespace aloud {
namespace {

constexpr auto words = std::to_array<ClutterWords>({
    // Dutch
    {Clutter::source, PhraseMatch::label, "bron|bronnen"},
    {Clutter::author, PhraseMatch::whole,
     "over de auteur|over de auteurs|over de schrijver|over de redacteur|over deze auteur|"
     "meer van deze auteur|volg deze auteur|lees meer van deze auteur"},
    {Clutter::credit, PhraseMatch::label,
     "foto|foto's|beeld|beelden|afbeelding|illustratie|fotograaf|fotografie|fotobijschrift|"
     "fotocredit|infographic|bron foto|bron beeld|video|archieffoto|archiefbeeld"},
    {Clutter::credit, PhraseMatch::start, "foto door|beeld door|bron afbeelding"},
    {Clutter::advertisement, PhraseMatch::whole,
     "advertentie|advertenties|reclame|gesponsord|gesponsorde inhoud|partnercontent|"
     "branded content|artikel gaat verder onder de advertentie|lees verder na de advertentie|"
     "lees verder onder de advertentie|het artikel gaat hieronder verder|"
     "tekst loopt door onder de advertentie|verder na de advertentie"},
    {Clutter::counter, PhraseMatch::whole,
     "leestijd|leestijd min|leestijd minuten|minuten leestijd|min leestijd|minuten lezen|"
     "min lezen|minuut leestijd|keer bekeken|keer gelezen|weergaven|minuten geleden|"
     "minuut geleden|uur geleden|uren geleden|dagen geleden|dag geleden|weken geleden|"
     "keer gedeeld"},
    {Clutter::read_more, PhraseMatch::start,
     "lees ook|lees meer over|lees verder|lees hier|bekijk ook|kijk ook|luister ook|zie ook|"
     "meer over dit onderwerp|ook interessant|bekijk hier|lees het hele artikel"},
    {Clutter::read_more, PhraseMatch::label,
     "lees|lees meer|bekijk|meer|meer over|luister|meer lezen|gerelateerd|onderwerpen|"
     "trefwoorden|categorie|categorieën|labels"},
    {Clutter::sign_up, PhraseMatch::start,
     "abonneer je op|abonneer u op|schrijf je in|schrijf u in|meld je aan voor|meld u aan voor|"
     "volg ons op|volg ons via|download de app|download onze app|word abonnee|word lid van|"
     "ontvang onze nieuwsbrief|ontvang dagelijks|al abonnee|heb je al een abonnement|log in om|"
     "neem een abonnement|probeer nu|verder lezen|wil je dit artikel lezen|vul je e mailadres in|"
     "vul hier je e mailadres|mis niets"},
    {Clutter::sign_up, PhraseMatch::whole,
     "abonneren|inloggen|aanmelden|registreren|nieuwsbrief|nieuwsbrieven|abonnement|abonnementen|"
     "mijn account|account aanmaken|uitloggen|log in|word abonnee|schrijf je in|inschrijven|"
     "doneer|volgen"},
    {Clutter::button, PhraseMatch::whole,
     "delen|deel|deel dit artikel|artikel delen|deel op facebook|deel op twitter|"
     "deel via whatsapp|deel via e mail|delen via facebook|delen via twitter|delen via e mail|"
     "printen|print dit artikel|afdrukken|kopieer link|kopieer de link|link kopiëren|"
     "link gekopieerd|opslaan|bewaren|bewaar artikel|luister|beluister|luister naar dit artikel|"
     "artikel beluisteren|sluiten|menu|zoeken|zoek|volgende|vorige|terug|terug naar boven|"
     "naar boven|omhoog|beantwoorden|reageren|vind ik leuk|toon meer|meer tonen|meer laden|"
     "laad meer|alles bekijken|bekijk alles|bekijk meer|homepage|startpagina|contact|over ons|"
     "colofon|ga naar de inhoud|ga naar inhoud|naar de inhoud|ga naar hoofdinhoud|"
     "direct naar de inhoud|akkoord|accepteren|alles accepteren|alle cookies accepteren|weigeren|"
     "instellingen|voorkeuren|verzenden|verstuur|tip de redactie|fout gezien|meld een fout|"
     "geef een tip|lettergrootte|tekstgrootte|volledig scherm|vergroten|afspelen|pauzeren|tonen|"
     "verbergen|inklappen|uitklappen|geef cadeau|cadeau geven|leeslijst|aan leeslijst toevoegen|"
     "opent in nieuw venster|fotoserie"},
    {Clutter::legal, PhraseMatch::start,
     "alle rechten voorbehouden|privacybeleid|privacyverklaring|privacystatement|cookiebeleid|"
     "cookieverklaring|algemene voorwaarden|gebruiksvoorwaarden|wij gebruiken cookies|"
     "we gebruiken cookies|deze website gebruikt cookies|deze site gebruikt cookies|"
     "niets uit deze uitgave|overname van artikelen|auteursrechten voorbehouden|"
     "heb je een fout gezien|foutje gezien|zie je een fout"},
    {Clutter::section, PhraseMatch::whole,
     "lees ook|lees meer|meest gelezen|meestgelezen|meest bekeken|meest gedeeld|"
     "populaire artikelen|gerelateerd|gerelateerde artikelen|gerelateerd nieuws|"
     "gerelateerde berichten|gerelateerde onderwerpen|aanbevolen|aanbevolen artikelen|"
     "aanbevolen voor jou|aanbevolen voor u|aanraders|meer nieuws|meer over dit onderwerp|"
     "meer over dit thema|ander nieuws|overig nieuws|laatste nieuws|het laatste nieuws|"
     "net binnen|nieuwste artikelen|recente berichten|meer artikelen|meer verhalen|uitgelicht|"
     "volgend artikel|vorig artikel|volgende bericht|vorige bericht|"
     "misschien vind je dit ook leuk|misschien ook interessant|dit vind je misschien ook leuk|"
     "ook interessant|bekijk ook|tags|trefwoorden|van onze partners|partnernieuws|mis het niet|"
     "trending|tip van de redactie|keuze van de redactie|de beste van|in dit artikel|"
     "nu in het nieuws"},
    {Clutter::comments, PhraseMatch::whole,
     "reacties|reactie|reactie plaatsen|plaats een reactie|plaats reactie|geef een reactie|"
     "laat een reactie achter|reageer|bekijk reacties|toon reacties|alle reacties|geen reacties|"
     "praat mee|discussieer mee|reactie annuleren|jouw reactie|uw reactie|lees de reacties|"
     "reacties lezen|wees de eerste die reageert"},
    {Clutter::byline, PhraseMatch::start, "geschreven door|tekst door"},
    {Clutter::byline, PhraseMatch::label, "door|auteur|auteurs|redactie|redacteur|verslaggever"},
    // Swedish
    {Clutter::source, PhraseMatch::label, "källa|källor"},
    {Clutter::author, PhraseMatch::whole,
     "om författaren|om skribenten|om författarna|om artikelförfattaren|mer av skribenten|"
     "följ skribenten"},
    {Clutter::credit, PhraseMatch::label,
     "foto|bild|bilder|fotograf|illustration|grafik|bildtext|arkivbild|bildkälla|genrebild|video"},
    {Clutter::credit, PhraseMatch::start, "foto av|bild av"},
    {Clutter::advertisement, PhraseMatch::whole,
     "annons|annonser|reklam|sponsrat|sponsrat innehåll|annonsmaterial|"
     "artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|"
     "artikeln fortsätter nedan|annonssamarbete|i samarbete med"},
    {Clutter::counter, PhraseMatch::whole,
     "min läsning|min lästid|lästid|lästid min|minuters läsning|minuters lästid|visningar|"
     "delningar|läsare|minuter sedan|minut sedan|timmar sedan|timme sedan|dagar sedan|dag sedan|"
     "gilla markeringar"},
    {Clutter::read_more, PhraseMatch::start,
     "läs också|läs även|läs mer om|läs mer här|se också|se även|lyssna också|fortsätt läsa|"
     "läs hela artikeln|läs vidare"},
    {Clutter::read_more, PhraseMatch::label,
     "läs|läs mer|läs mer på|se|mer|mer om|lyssna|relaterat|ämnen|taggar|etiketter|kategorier|"
     "kategori|fakta om"},
    {Clutter::sign_up, PhraseMatch::start,
     "prenumerera på|anmäl dig till|följ oss på|följ oss i|ladda ner appen|ladda ner vår app|"
     "bli prenumerant|logga in för|redan prenumerant|är du redan prenumerant|få nyhetsbrevet|"
     "skriv upp dig|få våra bästa|ange din e postadress"},
    {Clutter::sign_up, PhraseMatch::whole,
     "prenumerera|logga in|logga ut|registrera|registrera dig|skapa konto|mitt konto|nyhetsbrev|"
     "bli medlem|bli prenumerant|köp prenumeration|prenumeration|följ"},
    {Clutter::button, PhraseMatch::whole,
     "dela|dela artikel|dela artikeln|dela på facebook|dela på twitter|dela via e post|"
     "dela via mejl|tipsa|tipsa oss|mejla|skriv ut|kopiera länk|kopiera länken|länken kopierad|"
     "spara|spara artikel|lyssna|lyssna på artikeln|lyssna på texten|stäng|meny|sök|nästa|"
     "föregående|tillbaka|till toppen|tillbaka till toppen|upp|svara|gilla|visa mer|visa fler|"
     "ladda fler|läs mer|visa alla|se alla|startsida|till startsidan|kontakt|kontakta oss|om oss|"
     "hoppa till innehåll|hoppa till innehållet|till innehållet|gå till innehåll|godkänn|"
     "godkänn alla|acceptera|acceptera alla|neka|avvisa|inställningar|skicka|anmäl|rapportera|"
     "rapportera fel|rätta|textstorlek|helskärm|förstora|spela upp|visa|dölj|fäll ihop|expandera|"
     "bildspel|ge bort artikeln|öppnas i nytt fönster"},
    {Clutter::legal, PhraseMatch::start,
     "alla rättigheter förbehållna|med ensamrätt|integritetspolicy|personuppgiftspolicy|"
     "cookiepolicy|användarvillkor|allmänna villkor|vi använder cookies|vi använder kakor|"
     "den här webbplatsen använder|den här sidan använder cookies|ansvarig utgivare|"
     "har du hittat ett fel|hittat ett fel|såg du något fel"},
    {Clutter::section, PhraseMatch::whole,
     "läs också|läs även|mest läst|mest lästa|mest delat|mest sett|populärt|populära artiklar|"
     "relaterat|relaterade artiklar|relaterat innehåll|rekommenderat|rekommenderas|"
     "rekommenderade artiklar|rekommenderat för dig|fler artiklar|fler nyheter|mer nyheter|"
     "andra läser|andra läste också|senaste nytt|senaste nyheterna|senaste|just nu|mer om ämnet|"
     "ämnen i artikeln|ämnen|taggar|nästa artikel|föregående artikel|du kanske också gillar|"
     "du kanske är intresserad av|missa inte|toppnyheter|se också|från våra partners|"
     "redaktionens val|mer från|i artikeln"},
    {Clutter::comments, PhraseMatch::whole,
     "kommentarer|kommentar|kommentera|skriv en kommentar|lämna en kommentar|lämna ett svar|"
     "visa kommentarer|läs kommentarer|inga kommentarer|alla kommentarer|avbryt svar|"
     "din kommentar|delta i diskussionen|kommentera artikeln|visa alla kommentarer"},
    {Clutter::byline, PhraseMatch::start, "skriven av|text av"},
    {Clutter::byline, PhraseMatch::label, "av|text|författare|skribent|reporter|redaktör"},
    // Norwegian
    {Clutter::source, PhraseMatch::label, "kilde|kilder"},
    {Clutter::author, PhraseMatch::whole,
     "om forfatteren|om forfatterne|om skribenten|om journalisten|mer fra forfatteren|"
     "følg forfatteren"},
    {Clutter::credit, PhraseMatch::label,
     "foto|bilde|bilder|fotograf|illustrasjon|grafikk|bildetekst|arkivfoto|illustrasjonsfoto|"
     "video|skjermdump|faksimile"},
    {Clutter::credit, PhraseMatch::start, "foto av|bilde av"},
    {Clutter::advertisement, PhraseMatch::whole,
     "annonse|annonser|annonsørinnhold|reklame|sponset|sponset innhold|"
     "saken fortsetter under annonsen|artikkelen fortsetter under annonsen|"
     "saken fortsetter etter annonsen|artikkelen fortsetter etter annonsen|"
     "saken fortsetter under|betalt innhold"},
    {Clutter::counter, PhraseMatch::whole,
     "min lesetid|lesetid|lesetid min|minutter lesetid|minutters lesetid|minutter å lese|"
     "visninger|delinger|lesere|minutter siden|minutt siden|timer siden|time siden|dager siden|"
     "dag siden"},
    {Clutter::read_more, PhraseMatch::start,
     "les også|les mer om|les mer her|les hele saken|se også|hør også|fortsett å lese|les videre|"
     "les flere saker"},
    {Clutter::read_more, PhraseMatch::label,
     "les|les mer|se|mer|mer om|hør|relatert|emner|emneord|stikkord|kategori|kategorier"},
    {Clutter::sign_up, PhraseMatch::start,
     "abonner på|meld deg på|følg oss på|last ned appen|last ned vår app|bli abonnent|"
     "logg inn for|allerede abonnent|er du abonnent|få nyhetsbrev|få nyhetsbrevet|"
     "registrer deg for|bestill abonnement|kjøp abonnement|oppgi din e postadresse"},
    {Clutter::sign_up, PhraseMatch::whole,
     "abonner|logg inn|logg ut|registrer deg|opprett konto|min konto|min side|nyhetsbrev|"
     "bli abonnent|bli medlem|abonnement|kjøp abonnement|følg"},
    {Clutter::button, PhraseMatch::whole,
     "del|del artikkel|del artikkelen|del saken|del på facebook|del på twitter|del på e post|"
     "tips oss|tips en venn|skriv ut|kopier lenke|kopier lenken|lenke kopiert|lagre|lytt|"
     "lytt til artikkelen|lytt til saken|hør artikkelen|lukk|meny|søk|neste|forrige|tilbake|"
     "til toppen|tilbake til toppen|svar|lik|liker|vis mer|vis flere|last inn flere|les mer|"
     "vis alle|se alle|forsiden|til forsiden|kontakt|kontakt oss|om oss|hopp til innhold|"
     "hopp til innholdet|gå til innhold|gå til hovedinnhold|hopp til hovedinnhold|godta|"
     "godta alle|aksepter|avvis|innstillinger|send|rapporter|rapporter feil|meld fra om feil|"
     "tekststørrelse|fullskjerm|forstørr|spill av|vis|skjul|utvid|bildeserie|gi bort artikkelen|"
     "åpnes i nytt vindu"},
    {Clutter::legal, PhraseMatch::start,
     "alle rettigheter forbeholdt|alle rettigheter reservert|personvernerklæring|cookie policy|"
     "brukervilkår|vilkår for bruk|vi bruker cookies|vi bruker informasjonskapsler|"
     "dette nettstedet bruker|ansvarlig redaktør|har du funnet en feil|fant du en feil|"
     "kopiering av materiale"},
    {Clutter::section, PhraseMatch::whole,
     "les også|mest lest|mest leste|mest delt|mest sett|populært|populære saker|relatert|"
     "relaterte artikler|relaterte saker|relatert innhold|anbefalt|anbefales|anbefalte artikler|"
     "anbefalt for deg|anbefalte saker|flere artikler|flere saker|flere nyheter|mer om|"
     "siste nytt|siste nyheter|siste saker|akkurat nå|mer om saken|mer om emnet|emner|emneord|"
     "stikkord|neste artikkel|forrige artikkel|neste sak|du vil kanske også like|"
     "du er kanskje også interessert i|kanskje du liker|ikke gå glipp av|toppsaker|se også|"
     "fra våre partnere|redaktørens valg|mer fra|andre leser også"},
    {Clutter::comments, PhraseMatch::whole,
     "kommentarer|kommentar|kommenter|skriv en kommentar|legg igjen en kommentar|"
     "legg igjen et svar|vis kommentarer|les kommentarer|ingen kommentarer|alle kommentarer|"
     "avbryt svar|din kommentar|delta i debatten|kommenter saken|kommentarfelt"},
    {Clutter::byline, PhraseMatch::start, "skrevet av|tekst av"},
    {Clutter::byline, PhraseMatch::label, "av|tekst|forfatter|skribent|journalist|redaktør"},
    // Danish
    {Clutter::source, PhraseMatch::label, "kilde|kilder"},
    {Clutter::author, PhraseMatch::whole,
     "om forfatteren|om forfatterne|om skribenten|om journalisten|mere fra forfatteren|"
     "følg forfatteren|følg skribenten"},
    {Clutter::credit, PhraseMatch::label,
     "foto|billede|billeder|fotograf|illustration|grafik|billedtekst|arkivfoto|modelfoto|pr foto|"
     "privatfoto|video"},
    {Clutter::credit, PhraseMatch::start, "foto af|billede af"},
    {Clutter::advertisement, PhraseMatch::whole,
     "annonce|annoncer|annoncørbetalt indhold|reklame|sponseret|sponsoreret|sponsoreret indhold|"
     "artiklen fortsætter under annoncen|artiklen fortsætter efter annoncen|"
     "artiklen fortsætter under billedet|artiklen fortsætter under videoen|betalt indhold|"
     "historien fortsætter efter annoncen"},
    {Clutter::counter, PhraseMatch::whole,
     "min læsetid|læsetid|læsetid min|minutters læsetid|minutters læsning|min læsning|visninger|"
     "delinger|læsere|minutter siden|minut siden|timer siden|time siden|dage siden|dag siden"},
    {Clutter::read_more, PhraseMatch::start,
     "læs også|læs mere om|læs mere her|læs hele artiklen|se også|hør også|fortsæt med at læse|"
     "læs videre"},
    {Clutter::read_more, PhraseMatch::label,
     "læs|læs mere|se|mere|mere om|hør|relateret|relaterede|emner|emneord|kategori|kategorier|"
     "nøgleord"},
    {Clutter::sign_up, PhraseMatch::start,
     "abonnér på|abonner på|tilmeld dig|følg os på|hent appen|hent vores app|bliv abonnent|"
     "log ind for|allerede abonnent|er du abonnent|få nyhedsbrevet|modtag vores nyhedsbrev|"
     "køb abonnement|opret dig|indtast din e mail"},
    {Clutter::sign_up, PhraseMatch::whole,
     "abonnér|abonner|log ind|log ud|tilmeld|tilmeld dig|opret konto|opret bruger|min konto|"
     "min profil|min side|nyhedsbrev|nyhedsbreve|bliv abonnent|bliv medlem|abonnement|"
     "køb abonnement|følg"},
    {Clutter::button, PhraseMatch::whole,
     "del|del artikel|del artiklen|del på facebook|del på twitter|del via mail|tip os|tip en ven|"
     "udskriv|print artikel|kopier link|kopiér link|link kopieret|gem|gem artikel|lyt|"
     "lyt til artiklen|hør artiklen|lyt til artikel|luk|søg|næste|forrige|tilbage|til toppen|"
     "tilbage til toppen|gå til toppen|svar|synes godt om|vis mere|vis flere|indlæs flere|"
     "læs mere|vis alle|se alle|forside|til forsiden|kontakt|kontakt os|om os|spring til indhold|"
     "gå til indhold|gå til hovedindhold|hop til indhold|acceptér|accepter|acceptér alle|"
     "accepter alle|tillad alle|afvis|afvis alle|indstillinger|send|anmeld|rapporter fejl|"
     "meld en fejl|tekststørrelse|fuld skærm|forstør|afspil|vis|skjul|fold ud|fold sammen|"
     "billedserie|giv artiklen videre|åbner i nyt vindue"},
    {Clutter::legal, PhraseMatch::start,
     "alle rettigheder forbeholdes|privatlivspolitik|persondatapolitik|cookiepolitik|"
     "cookie og privatlivspolitik|brugerbetingelser|vilkår og betingelser|vi bruger cookies|"
     "vi anvender cookies|dette website bruger cookies|denne hjemmeside bruger cookies|"
     "ansvarshavende chefredaktør|har du fundet en fejl|fandt du en fejl"},
    {Clutter::section, PhraseMatch::whole,
     "læs også|mest læste|mest læst|mest delte|mest sete|populært|populære artikler|relateret|"
     "relaterede artikler|relateret indhold|relaterede emner|anbefalet|anbefalinger til dig|"
     "anbefalede artikler|anbefalet til dig|flere artikler|flere nyheder|flere historier|"
     "seneste nyt|seneste nyheder|seneste|lige nu|mere om emnet|emner|emneord|nøgleord|"
     "næste artikel|forrige artikel|du vil måske også kunne lide|måske er du også interesseret i|"
     "gå ikke glip af|tophistorier|se også|fra vores partnere|redaktionen anbefaler|mere fra|"
     "andre læser også|i denne artikel"},
    {Clutter::comments, PhraseMatch::whole,
     "kommentarer|kommentér|kommenter|skriv en kommentar|skriv kommentar|efterlad en kommentar|"
     "efterlad et svar|vis kommentarer|læs kommentarer|ingen kommentarer|alle kommentarer|"
     "annuller svar|din kommentar|deltag i debatten|kommentér artiklen"},
    {Clutter::byline, PhraseMatch::start, "skrevet af|tekst af"},
    {Clutter::byline, PhraseMatch::label, "af|tekst|forfatter|skribent|journalist|redaktør"},
});

}  // namespace

std::span<const ClutterWords> northern_clutter() {
    return words;
}

}  // namespace aloud
