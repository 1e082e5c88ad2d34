// SPDX-License-Identifier: GPL-3.0-or-later

// Words of furniture: Spanish, Portuguese and Italian.

#include "extract/clutter_words.hpp"

#include <array>

namespace aloud {
namespace {

constexpr std::array words = {
    ClutterWords{Clutter::source, PhraseMatch::label, "fuente|fuentes|fonte|fontes|fonti"},
    ClutterWords{Clutter::author, PhraseMatch::whole,
                 "sobre el autor|sobre la autora|sobre los autores|acerca del autor|"
                 "acerca de la autora|sobre o autor|sobre a autora|quem escreveu|"
                 "sull'autore|sull'autrice|l'autore|informazioni sull'autore"},
    // es
    ClutterWords{
        Clutter::credit, PhraseMatch::label,
        "foto|fotos|fotografía|imagen|crédito|créditos|ilustración|vídeo|video|fotógrafo"},
    ClutterWords{Clutter::credit, PhraseMatch::start,
                 "foto de|fuente de la imagen|pie de foto|imagen de archivo"},
    ClutterWords{Clutter::advertisement, PhraseMatch::whole,
                 "publicidad|anuncio|anuncios|patrocinado|contenido patrocinado"},
    ClutterWords{
        Clutter::counter, PhraseMatch::whole,
        "min de lectura|minutos de lectura|tiempo de lectura|lectura "
        "min|vistas|compartidos|ayer|hoy|"
        "hace horas|hace minutos|hace días|hace una hora|lectura de min|tiempo de lectura min"},
    ClutterWords{Clutter::read_more, PhraseMatch::start,
                 "lea también|lee también|leer también|lea más|leer más|lee más|te puede interesar|"
                 "le puede interesar|te puede gustar|ver también|vea también|ver más|además "
                 "lea|seguir leyendo|"
                 "también puedes leer|más información|puede leer|le recomendamos|te recomendamos"},
    ClutterWords{Clutter::read_more, PhraseMatch::label,
                 "lea|lee|leer|vea|ver|etiquetas|temas|archivado en|además|mire|más|tags|noticia "
                 "relacionada"},
    ClutterWords{Clutter::sign_up, PhraseMatch::start,
                 "suscríbete|suscríbase|suscribirse|síguenos|síganos|sigue "
                 "a|recibe|reciba|regístrate|regístrese|"
                 "únete a|descarga la app|inicia sesión|ya soy suscriptor|apúntate"},
    ClutterWords{Clutter::sign_up, PhraseMatch::whole,
                 "suscríbete|suscribirse|iniciar sesión|inicia sesión|registrarse|registrarte|mi "
                 "cuenta|boletín|boletines|suscripción"},
    ClutterWords{Clutter::button, PhraseMatch::whole,
                 "compartir|compartir en facebook|compartir en twitter|comparte|comparte esta "
                 "noticia|imprimir|"
                 "enviar|enviar por correo|enviar por email|copiar enlace|enlace "
                 "copiado|copiar|guardar|escuchar|"
                 "escuchar artículo|cerrar|menú|buscar|búsqueda|siguiente|anterior|volver "
                 "arriba|subir|responder|"
                 "me gusta|mostrar más|cargar más|ver más|ver "
                 "todo|más|inicio|portada|contacto|quiénes somos|"
                 "saltar al contenido|ir al contenido|ir al contenido principal|aceptar|aceptar "
                 "todo|rechazar|"
                 "denunciar|reportar|ampliar|galería|correo|correo electrónico|activar|desactivar"},
    ClutterWords{
        Clutter::legal, PhraseMatch::start,
        "todos los derechos reservados|aviso legal|política de privacidad|política de cookies|"
        "utilizamos cookies|este sitio usa|este sitio web utiliza|términos y condiciones|"
        "términos de uso|prohibida la reproducción|usamos cookies|condiciones de uso"},
    ClutterWords{
        Clutter::section, PhraseMatch::whole,
        "lo más leído|lo más visto|más leídas|más leídos|las más leídas|lo más popular|lo más "
        "reciente|"
        "noticias relacionadas|artículos relacionados|notas relacionadas|contenido relacionado|"
        "relacionados|relacionadas|te puede interesar|te puede gustar|también te puede interesar|"
        "le puede interesar|últimas noticias|lo último|más noticias|otras noticias|más sobre|"
        "más información|más en|etiquetas|temas|temas relacionados|archivado en|"
        "sobre la firma|recomendado|recomendados|recomendaciones|lea también|lee también|"
        "no te pierdas|destacados|tendencias|siguiente noticia|noticia anterior|artículo anterior|"
        "siguiente artículo|en portada|se habla de|te recomendamos|noticias destacadas"},
    ClutterWords{Clutter::comments, PhraseMatch::whole,
                 "comentarios|comentario|deja un comentario|deja tu comentario|dejar un comentario|"
                 "deja una respuesta|escribe un comentario|ver comentarios|añadir comentario|"
                 "agregar comentario|sin comentarios|comentar|tu comentario|cancelar "
                 "respuesta|publicar comentario"},

    // pt
    ClutterWords{Clutter::credit, PhraseMatch::label,
                 "foto|fotos|imagem|crédito|créditos|ilustração|vídeo|reprodução|divulgação"},
    ClutterWords{Clutter::advertisement, PhraseMatch::whole,
                 "publicidade|anúncio|patrocinado|continua após a publicidade|continua depois da "
                 "publicidade|conteúdo patrocinado"},
    ClutterWords{Clutter::counter, PhraseMatch::whole,
                 "min de leitura|minutos de leitura|tempo de leitura|visualizações|ontem|hoje|há "
                 "horas|há minutos|há dias|leitura min"},
    ClutterWords{Clutter::read_more, PhraseMatch::start,
                 "leia também|leia mais|veja também|ver também|saiba mais|veja mais|continue "
                 "lendo|confira também|leia a íntegra"},
    ClutterWords{Clutter::read_more, PhraseMatch::label,
                 "leia|veja|temas|assuntos|tags|mais|assista|palavras chave"},
    ClutterWords{Clutter::sign_up, PhraseMatch::start,
                 "assine|inscreva se|siga nos|siga o|receba|cadastre se|baixe o app|clique "
                 "aqui|entre no|participe do"},
    ClutterWords{
        Clutter::sign_up, PhraseMatch::whole,
        "assine|entrar|cadastre se|inscreva se|minha conta|boletim|iniciar sessão|assinar"},
    ClutterWords{Clutter::button, PhraseMatch::whole,
                 "compartilhar|compartilhe|partilhar|imprimir|enviar|copiar link|link "
                 "copiado|copiar|salvar|guardar|ouvir|"
                 "fechar|busca|buscar|pesquisar|próximo|próxima|anterior|voltar ao "
                 "topo|topo|responder|curtir|"
                 "mostrar mais|carregar mais|ver mais|mais|início|página "
                 "inicial|contato|contacto|quem somos|"
                 "ir para o conteúdo|pular para o conteúdo|aceitar|aceitar todos|gosto|ver tudo"},
    ClutterWords{
        Clutter::legal, PhraseMatch::start,
        "todos os direitos reservados|política de privacidade|termos de uso|usamos "
        "cookies|utilizamos cookies|este site usa|este site utiliza|é proibida a reprodução"},
    ClutterWords{
        Clutter::section, PhraseMatch::whole,
        "mais lidas|mais lidos|as mais lidas|mais vistas|leia também|veja também|notícias "
        "relacionadas|"
        "artigos relacionados|matérias relacionadas|conteúdo relacionado|relacionadas|relacionados|"
        "últimas notícias|mais notícias|outras "
        "notícias|recomendado|recomendados|recomendadas|destaques|"
        "tópicos|assuntos|temas|você pode gostar|veja mais|leia mais|saiba mais|em "
        "alta|"
        "próxima notícia|notícia anterior|mais sobre"},
    ClutterWords{
        Clutter::comments, PhraseMatch::whole,
        "comentários|comentário|deixe um comentário|deixe seu comentário|deixe uma "
        "resposta|comentar|ver comentários|adicionar comentário|sem comentários|cancelar resposta"},

    // it
    ClutterWords{Clutter::credit, PhraseMatch::label,
                 "foto|immagine|credito|crediti|credit|fotogramma|illustrazione|video"},
    ClutterWords{
        Clutter::advertisement, PhraseMatch::whole,
        "pubblicità|annuncio|annunci|sponsorizzato|contenuto sponsorizzato|annuncio pubblicitario"},
    ClutterWords{Clutter::counter, PhraseMatch::whole,
                 "min di lettura|minuti di lettura|tempo di lettura|tempo di lettura "
                 "min|visualizzazioni|letture|ieri|oggi|ore fa|minuti fa|giorni "
                 "fa|condivisioni|lettura min"},
    ClutterWords{Clutter::read_more, PhraseMatch::start,
                 "leggi anche|leggi tutto|leggi di più|vedi anche|guarda anche|continua a "
                 "leggere|per approfondire|ti potrebbe interessare|potrebbe interessarti"},
    ClutterWords{Clutter::read_more, PhraseMatch::label,
                 "leggi|guarda|vedi|tag|tags|argomenti|temi|approfondimento|approfondisci|ascolta"},
    ClutterWords{Clutter::sign_up, PhraseMatch::start,
                 "iscriviti|abbonati|seguici|ricevi|registrati|scarica l'app|accedi per|sei già "
                 "abbonato|entra nel"},
    ClutterWords{Clutter::sign_up, PhraseMatch::whole,
                 "iscriviti|abbonati|accedi|registrati|il mio account|abbonamenti"},
    ClutterWords{
        Clutter::button, PhraseMatch::whole,
        "condividi|condividi su facebook|condividi su twitter|stampa|invia|invia per email|copia "
        "link|"
        "copia il link|link copiato|salva|ascolta|ascolta "
        "l'articolo|chiudi|cerca|ricerca|successivo|"
        "precedente|avanti|indietro|torna su|torna all'inizio|rispondi|mi piace|mostra altro|"
        "carica altri|mostra di più|altro|vedi tutti|vai al contenuto|salta al "
        "contenuto|contatti|chi siamo|"
        "accetta|accetta tutti|rifiuta|segnala|ingrandisci"},
    ClutterWords{Clutter::legal, PhraseMatch::start,
                 "tutti i diritti riservati|informativa sulla privacy|note legali|riproduzione "
                 "riservata|utilizziamo i cookie|questo sito utilizza|questo sito usa|condizioni "
                 "d'uso|termini e condizioni"},
    ClutterWords{
        Clutter::section, PhraseMatch::whole,
        "i più letti|più letti|le più lette|articoli più letti|leggi anche|articoli correlati|"
        "notizie correlate|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe "
        "interessare|"
        "ti potrebbe interessare anche|ultime notizie|le ultime notizie|ultimi articoli|altre "
        "notizie|"
        "in primo piano|consigliati|raccomandati|correlati|argomenti|tag|informazioni "
        "i più visti|articolo precedente|articolo successivo|prossimo articolo|dello stesso "
        "autore|in evidenza"},
    ClutterWords{
        Clutter::comments, PhraseMatch::whole,
        "commenti|commento|lascia un commento|scrivi un commento|aggiungi un commento|nessun "
        "commento|vedi i commenti|commenta|annulla risposta|i commenti dei lettori"},
};

}  // namespace

std::span<const ClutterWords> romance_clutter() {
    return words;
}

}  // namespace aloud
