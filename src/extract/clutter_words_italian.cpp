// SPDX-License-Identifier: GPL-3.0-or-later

// Words of furniture: Italian.

#include "extract/clutter_words.hpp"

#include <array>

namespace aloud {
namespace {

constexpr auto words = std::to_array<ClutterWords>({
    {Clutter::source, PhraseMatch::label, "fonte|fonti"},
    {Clutter::author, PhraseMatch::whole,
     "sull'autore|sull'autrice|l'autore|informazioni sull'autore|gli autori|l'autrice|"
     "altri articoli dell'autore|altri articoli di|chi è l'autore|scopri di più sull'autore|"
     "autore dell'articolo"},
    {Clutter::credit, PhraseMatch::label,
     "foto|immagine|credito|crediti|credit|fotogramma|illustrazione|video|fotografia|fotografie|"
     "immagini|didascalia|fotografo|credits|crediti foto|credit foto|infografica|grafica|"
     "illustrazioni|foto d'archivio|foto di archivio|foto di repertorio|foto da|mappa|copertina|"
     "videoservizio|immagine di copertina"},
    {Clutter::credit, PhraseMatch::start,
     "foto d'archivio|foto di repertorio|immagine d'archivio|immagine di repertorio|"
     "fonte immagine|fonte foto|didascalia immagine|didascalia foto|crediti immagine"},
    {Clutter::credit, PhraseMatch::whole,
     "foto d'archivio|foto di repertorio|immagine d'archivio|immagine di repertorio|"
     "archivio ansa|getty images"},
    {Clutter::advertisement, PhraseMatch::whole,
     "pubblicità|annuncio|annunci|sponsorizzato|contenuto sponsorizzato|annuncio pubblicitario|"
     "pubblicità pubblicità|continua a leggere dopo la pubblicità|"
     "l'articolo continua dopo la pubblicità|l'articolo prosegue dopo la pubblicità|"
     "l'articolo continua sotto|contenuto pubblicitario|messaggio pubblicitario|"
     "informazione pubblicitaria|annunci sponsorizzati|promo|sponsor|adv"},
    {Clutter::counter, PhraseMatch::whole,
     "min di lettura|minuti di lettura|tempo di lettura|tempo di lettura min|visualizzazioni|"
     "letture|ieri|oggi|ore fa|minuti fa|giorni fa|condivisioni|lettura min|minuto di lettura|"
     "tempo di lettura minuti|minuti|lettura minuti|visite|ora fa|un'ora fa|un giorno fa|"
     "giorno fa|settimane fa|mesi fa|min fa|condivisione"},
    {Clutter::read_more, PhraseMatch::start,
     "leggi anche|leggi tutto|leggi di più|vedi anche|guarda anche|continua a leggere|"
     "ti potrebbe interessare|potrebbe interessarti|leggi l'articolo completo|leggi l'articolo|"
     "leggi la notizia|leggi il resto|leggi pure|continua la lettura|prosegui la lettura|"
     "vai all'articolo|guarda il video|guarda la gallery|guarda le foto|ascolta anche|clicca qui|"
     "scopri di più|scopri anche|approfondisci qui|per saperne di più|vedi tutti"},
    {Clutter::read_more, PhraseMatch::label,
     "leggi|guarda|vedi|tag|tags|argomenti|temi|approfondimento|approfondisci|ascolta|"
     "leggi anche|per approfondire|approfondimenti|guarda anche|etichette|categoria|categorie|"
     "parole chiave|sullo stesso argomento|correlati|condividi|scopri|rubrica|sezione"},
    {Clutter::sign_up, PhraseMatch::start,
     "iscriviti|seguici|scarica l'app|accedi per|sei già abbonato|abbonati a|abbonati per|"
     "abbonati ora|abbonati subito|abbonati e|ricevi le notizie|ricevi la newsletter|"
     "ricevi gratis|ricevi ogni|ricevi aggiornamenti|ricevi le nostre|registrati per|"
     "registrati gratuitamente|registrati gratis|registrati a|entra nel canale|entra nel nostro|"
     "unisciti al canale|unisciti alla|segui il nostro|segui le notizie|segui la nostra|"
     "segui i nostri|segui il canale|scarica la nostra|scarica la app|per continuare a leggere|"
     "per leggere tutto|questo contenuto è riservato|questo articolo è riservato|"
     "contenuto riservato|accedi o|hai già un abbonamento|se sei già abbonato|"
     "attiva l'abbonamento|sblocca l'accesso|inserisci la tua|la tua mail|resta aggiornato|"
     "rimani aggiornato|sostienici|non perderti le"},
    {Clutter::sign_up, PhraseMatch::whole,
     "iscriviti|abbonati|accedi|registrati|il mio account|abbonamenti|abbonati ora|"
     "abbonati subito|abbonamento|login|esci|crea account|crea un account|newsletter|newsletters|"
     "il mio profilo|segui|area riservata|dona|donazioni|iscriviti alla newsletter|seguici|"
     "riservato agli abbonati|solo per abbonati"},
    {Clutter::button, PhraseMatch::whole,
     "condividi|condividi su facebook|condividi su twitter|stampa|invia|invia per email|"
     "copia link|copia il link|link copiato|salva|ascolta|ascolta l'articolo|chiudi|cerca|"
     "ricerca|successivo|precedente|avanti|indietro|torna su|torna all'inizio|rispondi|mi piace|"
     "mostra altro|carica altri|mostra di più|altro|vedi tutti|vai al contenuto|"
     "salta al contenuto|contatti|chi siamo|accetta|accetta tutti|rifiuta|segnala|ingrandisci|"
     "condividi su whatsapp|condividi su x|condividi su linkedin|condividi via email|"
     "condividi via mail|condividi l'articolo|condividi articolo|condividi questo articolo|copia|"
     "copiato|copia indirizzo|link copiato negli appunti|stampa articolo|stampa l'articolo|"
     "stampa questo articolo|salva articolo|salva per dopo|salva nella lista|lista di lettura|"
     "leggi dopo|regala|regala questo articolo|regala articolo|ascolta articolo|"
     "ascolta questo articolo|ascolta la notizia|ascolta la versione audio dell'articolo|"
     "riproduci|schermo intero|a tutto schermo|dimensione testo|dimensione carattere|"
     "dimensioni testo|dimensione del testo|ingrandisci testo|torna indietro|indietro avanti|"
     "torna alla home|vai alla home|vai alla homepage|vedi tutte|vedi tutto|mostra tutto|"
     "mostra tutti|nascondi|espandi|leggi tutto|leggi di più|apri|apri menu|chiudi menu|"
     "menu principale|apre in una nuova finestra|si apre in una nuova finestra|contattaci|"
     "redazione|scrivi alla redazione|lavora con noi|mappa del sito|vai al contenuto principale|"
     "salta al contenuto principale|passa al contenuto|salta e continua a leggere|vai al menu|"
     "vai alla navigazione|elenco di|fine della lista|tu sei qui|sei qui|accetta e continua|"
     "accetta i cookie|accetta tutti i cookie|accetto|acconsento|rifiuta tutti|rifiuta tutto|"
     "continua senza accettare|personalizza|gestisci cookie|segnala errore|segnala un errore|"
     "segnala abuso|galleria|galleria fotografica|fotogallery|photogallery|guarda la gallery|"
     "vedi le foto|apri galleria|ingrandisci immagine|email|posta elettronica|"
     "aggiungi ai preferiti|preferiti|home|video|foto|successiva|prossimo|prossima"},
    {Clutter::legal, PhraseMatch::start,
     "tutti i diritti riservati|informativa sulla privacy|note legali|riproduzione riservata|"
     "utilizziamo i cookie|questo sito utilizza|questo sito usa|condizioni d'uso|"
     "termini e condizioni|diritti riservati|copyright riservato|è vietata la riproduzione|"
     "vietata la riproduzione|privacy policy|informativa privacy|informativa sui cookie|"
     "cookie policy|noi e i nostri partner|noi e terze parti|il rispetto della tua privacy|"
     "rispettiamo la tua privacy|teniamo alla tua privacy|la tua privacy è importante|"
     "proseguendo la navigazione|testata registrata|registrazione tribunale|"
     "direttore responsabile|hai trovato un errore|hai notato un errore|termini di utilizzo|"
     "termini d'uso|termini di servizio|licenza creative commons"},
    {Clutter::section, PhraseMatch::whole,
     "i più letti|più letti|le più lette|articoli più letti|leggi anche|articoli correlati|"
     "notizie correlate|potrebbe interessarti|potrebbe interessarti anche|"
     "ti potrebbe interessare|ti potrebbe interessare anche|ultime notizie|le ultime notizie|"
     "ultimi articoli|altre notizie|in primo piano|consigliati|raccomandati|correlati|argomenti|"
     "tag|articolo precedente|articolo successivo|prossimo articolo|dello stesso autore|"
     "in evidenza|i più visti|le notizie più lette|gli articoli più letti|più letti di oggi|"
     "i più popolari|più popolari|popolari|più commentati|i più condivisi|più visti|"
     "video più visti|i video più visti|ultim'ora|ultima ora|ultimissime|ultime news|le ultime|"
     "altre news|altri articoli|altre notizie di|altri video|dalla home|dalla homepage|"
     "notizie in evidenza|notizie del giorno|le notizie del giorno|top news|primo piano|"
     "da non perdere|non perdere|da leggere|da vedere|consigliati per te|consigliato per te|"
     "suggeriti per te|raccomandati per te|scelti per te|ti consigliamo|"
     "ti potrebbero interessare|ti potrebbe piacere|potrebbero interessarti|"
     "potrebbero interessarti anche|forse ti può interessare anche|potresti essere interessato a|"
     "vedi anche|guarda anche|leggi altro|sullo stesso argomento|sullo stesso tema|"
     "sull'argomento|argomenti correlati|temi correlati|contenuti correlati|post correlati|"
     "video correlati|per approfondire|scelte dell'editore|dalla redazione|"
     "la scelta della redazione|dai nostri partner|contenuti sponsorizzati|"
     "contenuti promozionali|etichette|tags|temi|parole chiave|prossima notizia|"
     "notizia precedente|notizia successiva|navigazione articoli|di tendenza|in questo articolo"},
    {Clutter::comments, PhraseMatch::whole,
     "commenti|commento|lascia un commento|scrivi un commento|aggiungi un commento|"
     "nessun commento|vedi i commenti|commenta|annulla risposta|i commenti dei lettori|"
     "commenta l'articolo|commenta la notizia|lascia il tuo commento|inserisci un commento|"
     "scrivi il tuo commento|leggi i commenti|mostra commenti|mostra i commenti|tutti i commenti|"
     "vedi tutti i commenti|non ci sono commenti|invia commento|il tuo commento|"
     "partecipa alla discussione|commenti dei lettori|commenti chiusi|sii il primo a commentare|"
     "le opinioni dei lettori"},
    {Clutter::byline, PhraseMatch::start,
     "di|scritto da|a cura di|dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|"
     "articolo di|testo di|servizio di"},
    {Clutter::byline, PhraseMatch::label,
     "autore|autrice|autori|testo|testi|redattore|giornalista|inviato|redazione|traduzione|a cura"},
});

}  // namespace

std::span<const ClutterWords> italian_clutter() {
    return words;
}

}  // namespace aloud
