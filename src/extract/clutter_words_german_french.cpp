// SPDX-License-Identifier: GPL-3.0-or-later

// Words of furniture: German and French.

#include "extract/clutter_words.hpp"

#include <array>

namespace aloud {
namespace {

constexpr std::array words = {
    ClutterWords{Clutter::source, PhraseMatch::label, "quelle|quellen|source|sources"},
    ClutterWords{Clutter::author, PhraseMatch::whole,
                 "über den autor|über die autorin|über die autoren|zum autor|zur autorin|"
                 "à propos de l'auteur|à propos de l'autrice|à propos des auteurs|"
                 "l'auteur|l'autrice|biographie"},
    // de
    ClutterWords{Clutter::credit, PhraseMatch::label,
                 "foto|fotos|bild|bilder|bildquelle|grafik|bildrechte|illustration|fotograf|"
                 "symbolbild|"
                 "archivfoto|archivbild|video|copyright|picture alliance"},
    ClutterWords{Clutter::credit, PhraseMatch::start, "foto von|bild von|bildunterschrift"},
    ClutterWords{Clutter::advertisement, PhraseMatch::whole,
                 "anzeige|anzeigen|werbung|gesponsert|advertorial"},
    ClutterWords{
        Clutter::counter, PhraseMatch::whole,
        "min lesezeit|minuten lesezeit|lesezeit|lesezeit min|lesezeit minuten|aufrufe|vor "
        "minuten|vor stunden|vor einer stunde|"
        "vor tagen|gestern|heute|mal geteilt|leser|minuten|lesedauer minuten|lesedauer min"},
    ClutterWords{Clutter::read_more, PhraseMatch::start,
                 "lesen sie auch|lesen sie mehr|lesen sie hier|lesen sie dazu|mehr dazu|mehr "
                 "lesen|weiterlesen|"
                 "mehr zum thema|auch interessant|mehr anzeigen|zum artikel|hier geht es zu|jetzt "
                 "lesen|siehe auch"},
    ClutterWords{Clutter::read_more, PhraseMatch::label,
                 "mehr|lesen|siehe|themen|schlagworte|schlagwörter|passend dazu|tags|hintergrund"},
    ClutterWords{
        Clutter::sign_up, PhraseMatch::start,
        "jetzt abonnieren|abonnieren sie|melden sie sich|folgen sie uns|newsletter abonnieren|"
        "hier können sie|jetzt anmelden|jetzt registrieren|jetzt kostenlos|laden sie die app|"
        "sie haben bereits|jetzt testen|weiterlesen mit"},
    ClutterWords{Clutter::sign_up, PhraseMatch::whole,
                 "abonnieren|anmelden|einloggen|registrieren|abo|abonnement|mein "
                 "konto|konto|newsletter anmelden"},
    ClutterWords{
        Clutter::button, PhraseMatch::whole,
        "teilen|drucken|artikel drucken|artikel teilen|merken|vorlesen|anhören|artikel "
        "anhören|schließen|"
        "schliessen|menü|suche|suchen|weiter|zurück|nach oben|antworten|gefällt mir|mehr anzeigen|"
        "alle anzeigen|mehr|startseite|kontakt|impressum|datenschutz|zum inhalt springen|"
        "zum inhalt|zur startseite|per e mail|link kopieren|link kopiert|einstellungen|akzeptieren|"
        "alle akzeptieren|zustimmen|speichern|senden|einblenden|ausblenden|melden|auf facebook "
        "teilen|"
        "auf twitter teilen|kommentieren|aktivieren|ein|aus|bildergalerie|galerie|bild vergrößern"},
    ClutterWords{
        Clutter::legal, PhraseMatch::start,
        "alle rechte vorbehalten|datenschutzerklärung|datenschutz|impressum|nutzungsbedingungen|"
        "wir verwenden cookies|diese website verwendet|diese seite verwendet|wir nutzen cookies|"
        "allgemeine geschäftsbedingungen"},
    ClutterWords{
        Clutter::section, PhraseMatch::whole,
        "mehr zum thema|zum thema|meistgelesen|meist gelesen|am meisten gelesen|meistgelesene "
        "artikel|beliebt|"
        "das könnte sie auch interessieren|das könnte dich auch interessieren|auch interessant|"
        "weitere artikel|weitere themen|weitere nachrichten|weitere meldungen|weitere beiträge|"
        "ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte themen|lesen sie auch|"
        "empfohlen|empfehlungen|empfehlungen der redaktion|unsere empfehlungen|aktuelle "
        "nachrichten|"
        "neueste artikel|neueste beiträge|neueste nachrichten|top themen|topthemen|schlagworte|"
        "schlagwörter|themen|mehr aus|mehr von|"
        "nächster artikel|vorheriger artikel|aus dem ressort|nachrichten|im video|passend zum "
        "thema"},
    ClutterWords{Clutter::section, PhraseMatch::start,
                 "mehr aus|mehr von|mehr zu|das könnte sie|das könnte dich"},
    ClutterWords{
        Clutter::comments, PhraseMatch::whole,
        "kommentare|kommentar|kommentar schreiben|kommentar verfassen|kommentare anzeigen|"
        "diskutieren sie mit|diskussion|leserkommentare|keine kommentare|schreibe einen kommentar|"
        "schreiben sie einen kommentar|hinterlasse einen kommentar|jetzt kommentieren|antworten "
        "abbrechen"},

    // fr
    ClutterWords{Clutter::credit, PhraseMatch::label,
                 "photo|photos|crédit|crédits|crédit photo|crédits "
                 "photo|image|illustration|vidéo|légende"},
    ClutterWords{Clutter::credit, PhraseMatch::start,
                 "crédit photo|photo d'illustration|source de l'image|légende image"},
    ClutterWords{Clutter::advertisement, PhraseMatch::whole,
                 "publicité|annonce|annonces|sponsorisé|contenu sponsorisé|pub|la suite après "
                 "cette publicité|lire la suite"},
    ClutterWords{
        Clutter::counter, PhraseMatch::whole,
        "min de lecture|minutes de lecture|minute de lecture|temps de lecture|temps de lecture min|"
        "lecture min|vues|partages|hier|aujourd'hui|j'aime|il y a heures|il y a minutes|il y a "
        "jours|"
        "il y a heure|temps de lecture minutes"},
    ClutterWords{Clutter::read_more, PhraseMatch::start,
                 "lire aussi|à lire aussi|a lire aussi|lire également|à lire également|lire la "
                 "suite|voir aussi|"
                 "à voir aussi|en savoir plus|pour aller plus loin|sur le même sujet|notre "
                 "dossier|à écouter|à lire|"
                 "retrouvez aussi"},
    ClutterWords{
        Clutter::read_more, PhraseMatch::label,
        "lire|voir|mots clés|thèmes|tags|à regarder|regarder|dossier|sujets|article réservé"},
    ClutterWords{
        Clutter::sign_up, PhraseMatch::start,
        "inscrivez vous|abonnez vous|s'abonner à|recevez|suivez nous|suivez notre|rejoignez nous|"
        "téléchargez l'application|déjà abonné|je m'abonne|il vous reste|cet article est réservé|"
        "pour lire la suite|votre adresse"},
    ClutterWords{Clutter::sign_up, PhraseMatch::whole,
                 "s'abonner|abonnez vous|se connecter|connexion|s'inscrire|inscription|mon "
                 "compte|je m'inscris|m'abonner|abonnement"},
    ClutterWords{
        Clutter::button, PhraseMatch::whole,
        "partager|partager l'article|partager sur facebook|partager sur twitter|imprimer|envoyer|"
        "envoyer par mail|envoyer par e mail|envoyer à un ami|copier le lien|lien "
        "copié|enregistrer|"
        "sauvegarder|écouter|écouter l'article|fermer|recherche|rechercher|suivant|précédent|"
        "haut de page|retour en haut|répondre|voir plus|afficher plus|plus|charger plus|tout voir|"
        "voir tout|accueil|aller au contenu|aller au contenu principal|accéder au contenu|accepter|"
        "tout accepter|continuer sans accepter|refuser|paramétrer|signaler|réagir|offrir l'article|"
        "ajouter à vos favoris|ajouter aux "
        "favoris|favoris|agrandir|diaporama|afficher|masquer|activer|désactiver"},
    ClutterWords{
        Clutter::legal, PhraseMatch::start,
        "tous droits réservés|mentions légales|politique de confidentialité|conditions générales|"
        "nous utilisons des cookies|ce site utilise|gestion des cookies|données personnelles|"
        "reproduction interdite|toute reproduction"},
    ClutterWords{
        Clutter::section, PhraseMatch::whole,
        "les plus lus|les plus lues|le plus lu|articles les plus lus|à lire aussi|lire aussi|à "
        "lire également|"
        "sur le même sujet|sur le même thème|dans la même rubrique|articles liés|articles "
        "similaires|"
        "articles recommandés|vous aimerez aussi|vous pourriez aimer|à ne pas manquer|à la une|"
        "les dernières actualités|dernières actualités|dernières infos|dernières nouvelles|en "
        "continu|"
        "le fil info|nos vidéos|en vidéo|plus d'articles|contenus sponsorisés|plus d'actualités|"
        "mots clés|thèmes|thématiques|voir aussi|à voir "
        "aussi|tendances|populaires|"
        "recommandé pour vous|notre sélection|l'actualité en direct|article suivant|article "
        "précédent|"
        "dans l'actualité|les plus partagés|newsletters|nos newsletters|pour aller plus loin"},
    ClutterWords{
        Clutter::comments, PhraseMatch::whole,
        "commentaires|commentaire|vos commentaires|vos réactions|réactions|laisser un commentaire|"
        "ajouter un commentaire|écrire un commentaire|voir les commentaires|lire les commentaires|"
        "aucun commentaire|tous les commentaires|réagissez|poster un commentaire|contribuer|votre "
        "commentaire"},
};

}  // namespace

std::span<const ClutterWords> german_french_clutter() {
    return words;
}

}  // namespace aloud
