// SPDX-License-Identifier: GPL-3.0-or-later

// Words of furniture: Romanian and Catalan.

#include "extract/clutter_words.hpp"

#include <array>

namespace aloud {
namespace {

constexpr auto words = std::to_array<ClutterWords>({
    // Romanian
    {Clutter::source, PhraseMatch::label, "sursa|surse|sursă"},
    {Clutter::author, PhraseMatch::whole,
     "despre autor|despre autoare|despre autori|mai multe de la autor|articole de același autor"},
    {Clutter::credit, PhraseMatch::label,
     "foto|fotografie|fotografii|imagine|imagini|sursa foto|sursă foto|sursa imagine|"
     "sursa imaginii|credit foto|foto credit|foto sursa|foto arhivă|foto ilustrativ|ilustrație|"
     "grafică|captură foto|captură video|video|fotograf"},
    {Clutter::credit, PhraseMatch::start,
     "sursa foto|sursă foto|sursa imaginii|foto cu caracter|imagine cu caracter|"
     "imagine cu rol ilustrativ|fotografie cu caracter"},
    {Clutter::advertisement, PhraseMatch::whole,
     "publicitate|reclamă|reclame|conținut sponsorizat|articol sponsorizat|sponsorizat|"
     "advertorial|articolul continuă după publicitate|continuarea articolului după publicitate|"
     "articolul continuă mai jos|continuă după publicitate"},
    {Clutter::counter, PhraseMatch::whole,
     "min citire|minute citire|minute de citit|min de citit|timp de citire|timp citire|"
     "timp de citire min|timp de citire minute|minut de citit|vizualizări|vizualizari|afișări|"
     "distribuiri|acum minute|acum ore|acum o oră|acum zile|acum o zi|ieri|azi|astăzi"},
    {Clutter::read_more, PhraseMatch::start,
     "citește și|citeşte şi|citiți și|citeste si|citește mai mult|citește mai multe|"
     "citește mai departe|citește articolul complet|citește continuarea|citește tot articolul|"
     "vezi și|vezi şi|vezi mai mult|vezi mai multe|află mai multe|urmărește și|ascultă și|"
     "continuă lectura|te ar putea interesa|v ar putea interesa|articolul integral"},
    {Clutter::read_more, PhraseMatch::label,
     "citește|citiți|vezi|urmărește|ascultă|mai multe|etichete|taguri|tags|subiecte|"
     "cuvinte cheie|categorii|categorie|articole similare|recomandări|recomandare|pe aceeași temă"},
    {Clutter::sign_up, PhraseMatch::start,
     "abonează te|abonați vă|abonează te la|urmărește ne|urmăriți ne|urmărește știrile|"
     "descarcă aplicația|descărcați aplicația|alătură te|înscrie te la|înscrieți vă la|"
     "autentifică te pentru|ești deja abonat|introdu adresa|introduceți adresa de e mail|"
     "susține ne|susțineți ne|dacă ți a plăcut articolul|intră pe canalul nostru"},
    {Clutter::sign_up, PhraseMatch::whole,
     "abonare|abonează te|abonamente|autentificare|conectare|intră în cont|intră|înregistrare|"
     "creează cont|contul meu|deconectare|newsletter|buletin informativ|urmărește"},
    {Clutter::button, PhraseMatch::whole,
     "distribuie|distribuie articolul|distribuie pe facebook|distribuiți|trimite|"
     "trimite pe email|trimite prin email|tipărește|printează|imprimă|copiază link|"
     "copiază linkul|copiază link ul|link copiat|salvează|salvează articolul|ascultă|"
     "ascultă articolul|închide|inchide|meniu|caută|căutare|următorul|următoarea|anterior|"
     "anteriorul|precedentul|înapoi|înapoi sus|sus|răspunde|îmi place|apreciază|vezi mai mult|"
     "vezi mai multe|încarcă mai multe|mai multe|arată mai mult|afișează mai multe|vezi toate|"
     "vezi tot|toate|acasă|prima pagină|contact|despre noi|redacția|publicitate pe site|"
     "sari la conținut|salt la conținut|mergi la conținut|sari la conținutul principal|accept|"
     "acceptă|accept toate|acceptă toate|acceptă tot|sunt de acord|refuz|respinge|setări|"
     "raportează|raportează o eroare|semnalează o greșeală|mărime text|ecran complet|mărește|"
     "redă|arată|ascunde|extinde|galerie|galerie foto|vezi galeria|"
     "se deschide într o fereastră nouă"},
    {Clutter::legal, PhraseMatch::start,
     "toate drepturile rezervate|politica de confidențialitate|politică de confidențialitate|"
     "politica de cookies|politica de cookie|politica cookies|termeni și condiții|"
     "termeni si conditii|termeni și condiţii|folosim cookie|utilizăm cookie|"
     "acest site folosește|acest site utilizează|acest site web folosește|"
     "preluarea informațiilor|preluarea articolelor|este interzisă reproducerea|"
     "articolele pot fi preluate|ați găsit o greșeală|ai găsit o greșeală|ai observat o greșeală"},
    {Clutter::section, PhraseMatch::whole,
     "citește și|citeşte şi|vezi și|vezi şi|cele mai citite|cele mai citite articole|"
     "cele mai citite știri|cele mai populare|cele mai noi|cele mai noi știri|cele mai recente|"
     "cele mai comentate|cele mai vizualizate|populare|articole populare|articole similare|"
     "articole asemănătoare|articole recomandate|articole recente|articole conexe|știri similare|"
     "știri pe aceeași temă|pe aceeași temă|din aceeași categorie|recomandate|"
     "recomandarea redacției|recomandarea zilei|recomandări pentru tine|recomandările redacției|"
     "recomandat pentru tine|ultimele știri|ultimele stiri|ultima oră|ultimele articole|"
     "alte știri|alte articole|mai multe știri|mai multe articole|articolul următor|"
     "articolul anterior|următorul articol|te ar putea interesa și|te ar putea interesa|"
     "s ar putea să ți placă|îți mai recomandăm|ți ar putea plăcea|nu rata|etichete|"
     "cuvinte cheie|subiecte|știrile zilei|știrea zilei|top știri|din rețea|parteneri|"
     "de la partenerii noștri"},
    {Clutter::comments, PhraseMatch::whole,
     "comentarii|comentariu|comentează|adaugă comentariu|adaugă un comentariu|lasă un comentariu|"
     "lasă un răspuns|scrie un comentariu|postează un comentariu|vezi comentariile|"
     "arată comentariile|citește comentariile|nu există comentarii|niciun comentariu|"
     "toate comentariile|anulează răspunsul|comentariul tău|spune ți părerea"},
    {Clutter::byline, PhraseMatch::start, "scris de|articol de|text de"},
    {Clutter::byline, PhraseMatch::label, "de|autor|autoare|autori|text|redactor|reporter|editor"},
    // Catalan
    {Clutter::source, PhraseMatch::label, "font|fonts"},
    {Clutter::author, PhraseMatch::whole,
     "sobre l'autor|sobre l'autora|sobre els autors|més articles de l'autor"},
    {Clutter::credit, PhraseMatch::label,
     "foto|fotos|fotografia|imatge|imatges|crèdit|crèdits|il lustració|vídeo|fotògraf"},
    {Clutter::credit, PhraseMatch::start, "imatge d'arxiu|foto d'arxiu|peu de foto"},
    {Clutter::advertisement, PhraseMatch::whole,
     "publicitat|anunci|anuncis|patrocinat|contingut patrocinat"},
    {Clutter::counter, PhraseMatch::whole,
     "min de lectura|minuts de lectura|minut de lectura|temps de lectura|visualitzacions|"
     "comparticions|fa minuts|fa hores|fa una hora|fa dies|ahir|avui"},
    {Clutter::read_more, PhraseMatch::start,
     "llegeix també|llegiu també|llegir més|llegeix més|llegiu més|vegeu també|mireu també|"
     "mira també|més informació aquí|et pot interessar|us pot interessar|continua llegint|"
     "continueu llegint|també et pot interessar"},
    {Clutter::read_more, PhraseMatch::label,
     "llegeix|llegiu|mira|mireu|vegeu|escolta|més|més sobre|etiquetes|temes|arxivat a|relacionat|"
     "categories"},
    {Clutter::sign_up, PhraseMatch::start,
     "subscriu te|subscriviu vos|segueix nos|seguiu nos|descarrega't l'app|"
     "descarrega l'aplicació|uneix te|apunta't al|inicia sessió per|ja ets subscriptor|"
     "fes te subscriptor|rep el butlletí|rep les notícies"},
    {Clutter::sign_up, PhraseMatch::whole,
     "subscriu te hi|subscripció|subscriure's|inicia sessió|iniciar sessió|registra't|entra|"
     "el meu compte|butlletí|butlletins|fes te'n subscriptor|tanca la sessió"},
    {Clutter::button, PhraseMatch::whole,
     "comparteix|compartir|compartiu|comparteix a facebook|comparteix a twitter|imprimeix|"
     "imprimir|envia|envia per correu|copia l'enllaç|copiar enllaç|enllaç copiat|desa|guarda|"
     "escolta|escolta l'article|tanca|menú|cerca|cercar|següent|anterior|torna a dalt|"
     "tornar amunt|respon|m'agrada|mostra'n més|mostra més|carrega'n més|veure més|veure tot|"
     "inici|portada|contacte|qui som|salta al contingut|vés al contingut|anar al contingut|"
     "accepta|accepta ho tot|acceptar|rebutja|configuració|denuncia|amplia|galeria|mida del text|"
     "pantalla completa"},
    {Clutter::legal, PhraseMatch::start,
     "tots els drets reservats|avís legal|política de privacitat|política de privadesa|"
     "política de cookies|política de galetes|condicions d'ús|termes i condicions|"
     "utilitzem cookies|utilitzem galetes|aquest lloc web utilitza|aquest web utilitza|"
     "prohibida la reproducció|has trobat un error"},
    {Clutter::section, PhraseMatch::whole,
     "el més llegit|més llegides|els més llegits|les més llegides|el més vist|"
     "notícies relacionades|articles relacionats|continguts relacionats|temes relacionats|"
     "relacionats|et pot interessar|també et pot interessar|us pot interessar|últimes notícies|"
     "darreres notícies|l'últim|més notícies|altres notícies|llegeix també|recomanat|recomanats|"
     "et recomanem|destacats|etiquetes|arxivat a|notícia següent|notícia anterior|"
     "article següent|article anterior|no t'ho perdis|més sobre"},
    {Clutter::comments, PhraseMatch::whole,
     "comentaris|comentari|deixa un comentari|deixeu un comentari|afegeix un comentari|"
     "afegir comentari|escriu un comentari|veure comentaris|sense comentaris|comenta|"
     "cancel la les respostes|el teu comentari"},
    {Clutter::byline, PhraseMatch::start, "escrit per"},
    {Clutter::byline, PhraseMatch::label, "per|autor|autora|redacció|text"},
});

}  // namespace

std::span<const ClutterWords> other_romance_clutter() {
    return words;
}

}  // namespace aloud
