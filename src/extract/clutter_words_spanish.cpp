// SPDX-License-Identifier: GPL-3.0-or-later

// Words of furniture: Spanish.

#include "extract/clutter_words.hpp"

#include <array>

namespace aloud {
namespace {

constexpr auto words = std::to_array<ClutterWords>({
    {Clutter::source, PhraseMatch::label, "fuente|fuentes"},
    {Clutter::author, PhraseMatch::whole,
     "sobre el autor|sobre la autora|sobre los autores|acerca del autor|acerca de la autora"},
    {Clutter::credit, PhraseMatch::label,
     "foto|fotos|fotografía|imagen|crédito|créditos|ilustración|vídeo|video|fotógrafo|foto de|"
     "foto de archivo|fotos de|fotógrafa|fuente de la imagen|crédito de la imagen|crédito foto|"
     "imagen ilustrativa|infografía|captura de pantalla|gráfico|ilustraciones|pie de foto|"
     "créditos de las fotos"},
    {Clutter::credit, PhraseMatch::start,
     "foto de|fuente de la imagen|pie de foto|imagen de archivo|créditos de las imágenes|"
     "imagen ilustrativa|imagen referencial|foto referencial|foto ilustrativa|foto de archivo|"
     "fuente de las imágenes|imagen de referencia|fuente de la foto"},
    {Clutter::credit, PhraseMatch::whole,
     "imagen referencial|foto referencial|imagen ilustrativa|foto ilustrativa|imagen de archivo|"
     "foto de archivo|getty images"},
    {Clutter::advertisement, PhraseMatch::whole,
     "publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|anuncio publicitario|"
     "publicidad publicidad|sigue leyendo después de la publicidad|la nota continúa debajo|"
     "continúa después de la publicidad|el artículo continúa después de la publicidad|"
     "contenido de marca|branded content|contenido publicitario|contenido promocionado|"
     "patrocinado por|continúa leyendo después de la publicidad"},
    {Clutter::counter, PhraseMatch::whole,
     "min de lectura|minutos de lectura|tiempo de lectura|lectura min|vistas|compartidos|ayer|"
     "hoy|hace horas|hace minutos|hace días|hace una hora|lectura de min|tiempo de lectura min|"
     "tiempo de lectura minutos|min leer|mins de lectura|minuto de lectura|lecturas|visitas|"
     "visualizaciones|hace minuto|hace un día|hace semanas|hace meses|hace min|hace hora|"
     "interacciones|votos|leído|compartido"},
    {Clutter::read_more, PhraseMatch::start,
     "lea también|lee también|leer también|lea más|lee más|te puede interesar|le puede interesar|"
     "te puede gustar|ver también|vea también|además lea|seguir leyendo|también puedes leer|"
     "lea además|lee además|lea aquí|lee aquí|leer nota completa|leer artículo completo|"
     "leer la nota completa|leer noticia completa|mira también|mirá también|mire también|"
     "vea además|ver además|te podría interesar|le podría interesar|puedes leer también|"
     "lea el artículo completo|sigue leyendo|siga leyendo|continuar leyendo|continúe leyendo|"
     "haz clic aquí|haga clic aquí|seguí leyendo|leé también|además te puede interesar"},
    {Clutter::read_more, PhraseMatch::label,
     "lea|lee|leer|vea|ver|etiquetas|temas|archivado en|mire|más|tags|noticia relacionada|"
     "más información|leer más|ver más|te recomendamos|le recomendamos|puede leer|relacionado|"
     "relacionada|relacionados|relacionadas|mira|mirá|leé|escucha|en esta nota|en este artículo|"
     "categoría|categorías|palabras clave|tópicos|comparte|compartir|sección|video|hashtags"},
    {Clutter::sign_up, PhraseMatch::start,
     "suscríbete|suscríbase|regístrate|regístrese|descarga la app|inicia sesión|"
     "ya soy suscriptor|apúntate|sigue a el|sigue toda la información|sigue todas las noticias|"
     "sigue nuestro|sigue nuestras|recibe en tu|recibe las noticias|recibe gratis|recibe nuestro|"
     "recibe nuestra|recibe nuestros|recibe cada|reciba en su|reciba nuestro|reciba las noticias|"
     "síguenos en|síganos en|síguenos a través|seguinos en|suscribirse a|suscríbete a|"
     "suscríbase a|suscribite|únete a nuestro|únete a nuestra|únete al canal|únase a|sumate a|"
     "apúntate a nuestra|descarga nuestra|descargá la app|descargue la app|"
     "descarga la aplicación|regístrate gratis|regístrate para|para seguir leyendo|"
     "para continuar leyendo|ya eres suscriptor|si ya eres suscriptor|contenido exclusivo para|"
     "este contenido es exclusivo|esta nota es exclusiva|esta nota es para suscriptores|"
     "lee sin límites|disfruta de acceso|ingresa tu correo|ingrese su correo|"
     "tu dirección de correo|tu correo electrónico|no te pierdas las|recuerda que puedes recibir|"
     "puedes recibir notificaciones|mantente informado|apoya nuestro periodismo|haz tu donación|"
     "hazte socio"},
    {Clutter::sign_up, PhraseMatch::whole,
     "suscríbete|suscribirse|iniciar sesión|inicia sesión|registrarse|registrarte|mi cuenta|"
     "boletín|boletines|suscripción|suscribirme|suscribite|hazte suscriptor|hazte socio|"
     "iniciar sesion|cerrar sesión|registro|crear cuenta|crea tu cuenta|ingresar|ingresá|acceder|"
     "accede|entrar|newsletters|newsletter|seguinos|síguenos|síganos|donar|mi perfil|"
     "suscripciones|suscriptor|exclusivo suscriptores|solo suscriptores|únete"},
    {Clutter::button, PhraseMatch::whole,
     "compartir|compartir en facebook|compartir en twitter|comparte|comparte esta noticia|"
     "imprimir|enviar|enviar por correo|enviar por email|copiar enlace|enlace copiado|copiar|"
     "guardar|escuchar|escuchar artículo|cerrar|menú|buscar|búsqueda|siguiente|anterior|"
     "volver arriba|subir|responder|me gusta|mostrar más|cargar más|ver más|ver todo|más|inicio|"
     "portada|contacto|quiénes somos|saltar al contenido|ir al contenido|"
     "ir al contenido principal|aceptar|aceptar todo|rechazar|denunciar|reportar|ampliar|galería|"
     "correo|correo electrónico|activar|desactivar|comparte en facebook|comparte en twitter|"
     "compartir en whatsapp|compartir en x|compartir por whatsapp|compartir en linkedin|"
     "compartir por correo|compartir artículo|compartir nota|compartir noticia|compartí|"
     "compartilo|compártelo|comparte este artículo|copiar el enlace|copiar link|copiar url|"
     "link copiado|copiado|copia enlace|desplegar redes sociales|enlace copiado al portapapeles|"
     "imprimir noticia|imprimir artículo|guardar artículo|guardar nota|leer después|"
     "leer más tarde|lista de lectura|regalar|regalar artículo|escuchar noticia|escuchar nota|"
     "escuchá esta nota|escucha este artículo|escuchar este artículo|escucha la noticia|"
     "reproducir|pausar|detener|pantalla completa|tamaño del texto|tamaño de texto|"
     "tamaño de letra|aumentar texto|reducir texto|ir arriba|volver al inicio|regresar|"
     "ir a la portada|ir al inicio|ver todas|ver todos|ver todo lo último|ver menos|"
     "mostrar menos|mostrar todo|ocultar|mostrar|desplegar|abrir|abrir menú|cerrar menú|"
     "menú principal|abrir en ventana nueva|se abre en una nueva ventana|"
     "se abre en nueva ventana|abre en nueva ventana|contáctenos|contáctanos|sobre nosotros|"
     "acerca de|publicidad en el sitio|trabaja con nosotros|mapa del sitio|"
     "saltar al contenido principal|saltar contenido|saltar recomendamos y continuar leyendo|"
     "ir a la navegación|pasar al contenido principal|omitir e ir al contenido|omitir|final de|"
     "lista de|aceptar y continuar|aceptar cookies|aceptar todas|rechazar todo|rechazar todas|"
     "configurar|personalizar|gestionar cookies|reportar error|reportar un error|"
     "informar de un error|notificar error|corregir|ver galería|galería de fotos|ver fotos|"
     "fotogalería|ampliar foto|ver imagen|email|mail|ir a los comentarios|más opciones|"
     "seleccionar idioma|leer"},
    {Clutter::legal, PhraseMatch::start,
     "todos los derechos reservados|aviso legal|política de privacidad|política de cookies|"
     "utilizamos cookies|este sitio usa|este sitio web utiliza|términos y condiciones|"
     "términos de uso|prohibida la reproducción|usamos cookies|condiciones de uso|"
     "derechos reservados|quedan reservados todos los derechos|este contenido está protegido|"
     "prohibida su reproducción|reservados todos los derechos|respetamos tu privacidad|"
     "valoramos tu privacidad|nosotros y nuestros socios|este portal utiliza|"
     "al continuar navegando|términos de servicio|política de tratamiento de datos|"
     "aviso de privacidad|si has detectado un error|encontraste un error|has encontrado un error|"
     "has encontrado algún error|licencia creative commons|registro isbn"},
    {Clutter::section, PhraseMatch::whole,
     "lo más leído|lo más visto|más leídas|más leídos|las más leídas|lo más popular|"
     "lo más reciente|noticias relacionadas|artículos relacionados|notas relacionadas|"
     "contenido relacionado|relacionados|relacionadas|te puede interesar|te puede gustar|"
     "también te puede interesar|le puede interesar|últimas noticias|lo último|más noticias|"
     "otras noticias|más sobre|más información|más en|etiquetas|temas|temas relacionados|"
     "archivado en|sobre la firma|recomendado|recomendados|lea también|lee también|no te pierdas|"
     "siguiente noticia|noticia anterior|artículo anterior|siguiente artículo|en portada|"
     "se habla de|te recomendamos|noticias destacadas|lo más leído del día|lo más leído hoy|"
     "lo más comentado|lo más compartido|lo más buscado|lo leído|las más vistas|"
     "las noticias más leídas|las noticias más vistas|más leído|más visto|más vistos|más vistas|"
     "lo más destacado|últimas notas|últimos artículos|últimas entradas|entradas recientes|"
     "noticias recientes|última hora|minuto a minuto|noticias de hoy|titulares|otros artículos|"
     "otras notas|más artículos|más notas|más contenido|más historias|más de esta sección|"
     "más en esta sección|más sobre este tema|más para leer|más para ver|notas de interés|"
     "noticias de interés|te puede interesar además|además te puede interesar|"
     "también te puede gustar|quizás te interese|quizá te interese|te podría interesar|"
     "puede interesarte|puede interesarle|recomendado para ti|recomendados para ti|"
     "recomendado para vos|recomendamos|nuestra selección|selección del editor|"
     "selección de los editores|la elección del editor|no se pierda|no te lo pierdas|lea además|"
     "ver también|vea también|lee más|leer más|sigue leyendo|principales noticias|"
     "noticias principales|contenido patrocinado por|de nuestros socios|en esta nota|"
     "en este artículo|tópicos|etiquetas de la noticia|tags|palabras clave|"
     "newsletters recomendadas|sobre los temas|nota siguiente|nota anterior|siguiente nota|"
     "próxima noticia|entrada anterior|siguiente entrada|navegación de entradas|"
     "videos relacionados|vídeos relacionados|fotos relacionadas|suplementos|en tendencia|"
     "trending"},
    {Clutter::comments, PhraseMatch::whole,
     "comentarios|comentario|deja un comentario|deja tu comentario|dejar un comentario|"
     "deja una respuesta|escribe un comentario|ver comentarios|añadir comentario|"
     "agregar comentario|sin comentarios|comentar|tu comentario|cancelar respuesta|"
     "publicar comentario|comenta|comentá|comenta esta noticia|deje un comentario|"
     "deje su comentario|dejá tu comentario|dejanos tu comentario|escribe tu comentario|"
     "ver todos los comentarios|leer comentarios|todos los comentarios|mostrar comentarios|"
     "no hay comentarios|sé el primero en comentar|añade un comentario|"
     "comentarios de los lectores|participa en la conversación|unirse a la conversación|"
     "únete a la conversación|comentarios cerrados|deja tu opinión|tu opinión|"
     "normas de participación"},
    {Clutter::byline, PhraseMatch::start,
     "por|escrito por|publicado por|texto de|redactado por|por redacción|informe de"},
    {Clutter::byline, PhraseMatch::label,
     "redacción|autor|autora|autores|redactor|redactora|periodista|reportero|texto|textos|"
     "corresponsal|editor|editora|traducción"},
});

}  // namespace

std::span<const ClutterWords> spanish_clutter() {
    return words;
}

}  // namespace aloud
