// SPDX-License-Identifier: GPL-3.0-or-later

// Words of furniture: French.

#include "extract/clutter_words.hpp"

#include <array>

namespace aloud {
namespace {

constexpr auto words = std::to_array<ClutterWords>({
    {Clutter::source, PhraseMatch::label, "source|sources"},
    {Clutter::author, PhraseMatch::whole,
     "à propos de l'auteur|à propos de l'autrice|à propos des auteurs|l'auteur|l'autrice"},
    {Clutter::credit, PhraseMatch::label,
     "photo|photos|crédit|crédits|crédit photo|crédits photo|image|illustration|vidéo|légende|"
     "crédits image|crédit image|photographe|infographie|source photo|légende photo|"
     "image d'illustration|photo d'archives|montage|capture d'écran"},
    {Clutter::credit, PhraseMatch::start,
     "crédit photo|photo d'illustration|source de l'image|légende image|légende vidéo|"
     "photo d'archives|image d'illustration|crédits photo|crédit image|"
     "photographie d'illustration"},
    {Clutter::advertisement, PhraseMatch::whole,
     "publicité|annonce|annonces|sponsorisé|contenu sponsorisé|pub|"
     "la suite après cette publicité|lire la suite|la suite après la publicité|"
     "publicité publicité|fermer la publicité|passer la publicité|contenu partenaire|"
     "contenu de marque|proposé par|offert par|la suite de l'article après la publicité|"
     "l'article continue après la publicité|article sponsorisé"},
    {Clutter::counter, PhraseMatch::whole,
     "min de lecture|minutes de lecture|minute de lecture|temps de lecture|temps de lecture min|"
     "lecture min|vues|partages|j'aime|il y a heures|il y a minutes|il y a jours|il y a heure|"
     "temps de lecture minutes|temps de lecture mn|mn de lecture|lecture mn|"
     "temps de lecture environ minutes|il y a une heure|il y a un jour|il y a min|il y a h|"
     "il y a semaines|il y a mois|vue|partage"},
    {Clutter::read_more, PhraseMatch::start,
     "lire aussi|à lire aussi|a lire aussi|lire également|à lire également|lire la suite|"
     "voir aussi|à voir aussi|en savoir plus|sur le même sujet|lire l'article|lire l'intégralité|"
     "lire l'intégralité de l'article|lisez aussi|lisez également|voir également|"
     "à regarder aussi|regarder aussi|écouter aussi|à écouter aussi|à découvrir aussi|"
     "découvrez aussi|cliquez ici|article lié|plus d'informations|retrouvez tous|"
     "retrouvez toute l'actualité"},
    {Clutter::read_more, PhraseMatch::label,
     "lire|voir|mots clés|thèmes|tags|à regarder|regarder|dossier|sujets|article réservé|à lire|"
     "à écouter|à voir|notre dossier|sur le même sujet|pour aller plus loin|en savoir plus|"
     "rubrique|rubriques|catégorie|catégories|étiquettes|étiquette|mots clefs|lire l'article|"
     "à découvrir|écouter|thématiques|partager"},
    {Clutter::sign_up, PhraseMatch::start,
     "inscrivez vous|abonnez vous|s'abonner à|suivez nous|suivez notre|rejoignez nous|"
     "téléchargez l'application|déjà abonné|je m'abonne|il vous reste|cet article est réservé|"
     "pour lire la suite|recevez notre|recevez la newsletter|recevez nos|recevez chaque|"
     "recevez les|votre adresse e mail|votre adresse email|votre adresse électronique|"
     "saisissez votre|abonnez vous à|abonnez vous pour|vous êtes déjà abonné|"
     "vous avez déjà un compte|connectez vous pour|créez un compte|créez votre compte|"
     "profitez de notre offre|cet article est réservé aux abonnés|contenu réservé aux abonnés|"
     "la suite est réservée|lecture du monde en cours|soutenez nous|faites un don|restez informé|"
     "ne manquez rien|inscription à la newsletter|rejoignez notre|inscrivez vous à|"
     "téléchargez notre application|ajoutez nous"},
    {Clutter::sign_up, PhraseMatch::whole,
     "s'abonner|abonnez vous|se connecter|connexion|s'inscrire|inscription|mon compte|"
     "je m'inscris|m'abonner|abonnement|créer un compte|se déconnecter|déconnexion|déjà abonné|"
     "s'identifier|identifiez vous|s'abonner à la newsletter|newsletter|infolettre|infolettres|"
     "espace abonné|faire un don|offrir un abonnement|suivre|me connecter|mon profil|abonné|"
     "abonnés|article réservé aux abonnés|réservé aux abonnés|réservé à nos abonnés"},
    {Clutter::button, PhraseMatch::whole,
     "partager|partager l'article|partager sur facebook|partager sur twitter|imprimer|envoyer|"
     "envoyer par mail|envoyer par e mail|envoyer à un ami|copier le lien|lien copié|enregistrer|"
     "sauvegarder|écouter|écouter l'article|fermer|recherche|rechercher|suivant|précédent|"
     "haut de page|retour en haut|répondre|voir plus|afficher plus|plus|charger plus|tout voir|"
     "voir tout|accueil|aller au contenu|aller au contenu principal|accéder au contenu|accepter|"
     "tout accepter|continuer sans accepter|refuser|paramétrer|signaler|réagir|offrir l'article|"
     "ajouter à vos favoris|ajouter aux favoris|favoris|agrandir|diaporama|afficher|masquer|"
     "activer|désactiver|partager par mail|partager par e mail|partager sur x|"
     "partager sur whatsapp|partager sur linkedin|partager sur messenger|partager cet article|"
     "partager sur|partagez|imprimer l'article|copier|copié|lien copié dans le presse papiers|"
     "sauvegarder l'article|enregistrer l'article|lire plus tard|ma liste|classer|offrir|"
     "offrir cet article|écouter cet article|lire la vidéo|arrêter|pause|plein écran|"
     "voir en plein écran|ouvrir|ouvrir le menu|fermer le menu|ouvrir la recherche|"
     "menu principal|aller au menu|aller à la recherche|aller à la navigation|"
     "aller au contenu principal de la page|passer au contenu|passer cette publicité|"
     "retour à l'accueil|retour haut de page|accueil actualités|contactez nous|nous contacter|"
     "qui sommes nous|à propos|plan du site|publicité et partenariats|tout refuser|"
     "accepter et fermer|accepter et continuer|tout autoriser|personnaliser|"
     "en savoir plus et gérer|paramétrer les cookies|taille du texte|taille de la police|"
     "agrandir l'image|zoomer|voir les photos|voir la galerie|galerie|galerie photo|"
     "lancer la lecture|afficher la suite|lire plus|lire moins|réduire|dérouler|"
     "signaler une erreur|signaler une faute|suggérer une correction|corriger|nouvelle fenêtre|"
     "s'ouvre dans une nouvelle fenêtre|ouvre une nouvelle fenêtre|lien externe|liste de|"
     "fin de la liste|vous êtes ici|passer et continuer à lire|fin de|courriel|bluesky|"
     "répondre à|en direct"},
    {Clutter::legal, PhraseMatch::start,
     "tous droits réservés|mentions légales|politique de confidentialité|conditions générales|"
     "nous utilisons des cookies|ce site utilise|gestion des cookies|reproduction interdite|"
     "toute reproduction|droits réservés|reproduction et diffusion interdites|"
     "la reproduction totale|ce contenu est protégé|ce contenu a été bloqué|"
     "nous et nos partenaires|nous respectons votre vie privée|le respect de votre vie privée|"
     "avec votre accord|charte de confidentialité|politique de cookies|"
     "politique relative aux cookies|conditions d'utilisation|paramètres des cookies|"
     "vous avez repéré une erreur|vous avez trouvé une erreur|signaler une erreur"},
    {Clutter::section, PhraseMatch::whole,
     "les plus lus|les plus lues|le plus lu|articles les plus lus|à lire aussi|lire aussi|"
     "à lire également|sur le même sujet|sur le même thème|dans la même rubrique|articles liés|"
     "articles similaires|articles recommandés|vous aimerez aussi|vous pourriez aimer|"
     "à ne pas manquer|à la une|les dernières actualités|dernières actualités|dernières infos|"
     "dernières nouvelles|en continu|le fil info|nos vidéos|en vidéo|plus d'articles|"
     "contenus sponsorisés|plus d'actualités|mots clés|thématiques|voir aussi|à voir aussi|"
     "populaires|recommandé pour vous|notre sélection|l'actualité en direct|article suivant|"
     "article précédent|dans l'actualité|les plus partagés|newsletters|nos newsletters|"
     "pour aller plus loin|plus lus|articles populaires|les plus populaires|les plus récents|"
     "les plus commentés|les plus vus|les plus consultés|le plus populaire|articles récents|"
     "derniers articles|dernières dépêches|dernière minute|l'essentiel de l'actualité|"
     "toute l'actualité|l'actualité|actualités|actualités liées|à lire aussi sur|"
     "nos recommandations|recommandés|recommandé|recommandés pour vous|nous vous recommandons|"
     "vous pourriez aussi aimer|vous aimerez peut être|vous serez peut être intéressé par|"
     "cela peut vous intéresser|ça peut vous intéresser|ces articles peuvent vous intéresser|"
     "à découvrir|à découvrir aussi|autres articles|autres actualités|plus sur ce sujet|"
     "plus sur le sujet|contenus associés|contenus similaires|articles associés|sujets liés|"
     "sujets associés|sur ce sujet|lire ensuite|navigation de l'article|choix de la rédaction|"
     "la sélection de la rédaction|les choix de la rédaction|le choix de la rédaction|"
     "sélectionné pour vous|offres partenaires|nos partenaires|services partenaires|étiquettes|"
     "dossiers|voir plus d'articles|dernières vidéos|le direct|nos dossiers"},
    {Clutter::comments, PhraseMatch::whole,
     "commentaires|commentaire|vos commentaires|vos réactions|laisser un commentaire|"
     "ajouter un commentaire|écrire un commentaire|voir les commentaires|lire les commentaires|"
     "aucun commentaire|tous les commentaires|réagissez|poster un commentaire|contribuer|"
     "votre commentaire|commenter|tous les avis|votre réaction|vos avis|charte des commentaires|"
     "participer à la conversation|lire la suite des commentaires|annuler la réponse|"
     "commenter cet article|commentez|voir tous les commentaires|afficher les commentaires|"
     "rejoindre la conversation|les commentaires sont fermés"},
    {Clutter::byline, PhraseMatch::start,
     "par|propos recueillis par|écrit par|publié par|rédigé par|texte de|recueilli par|"
     "traduit par"},
    {Clutter::byline, PhraseMatch::label,
     "texte|textes|auteur|auteure|autrice|journaliste|rédaction|rédacteur|traduction"},
});

}  // namespace

std::span<const ClutterWords> french_clutter() {
    return words;
}

}  // namespace aloud
