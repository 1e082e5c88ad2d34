// SPDX-License-Identifier: GPL-3.0-or-later

// Words of furniture: Portuguese.

#include "extract/clutter_words.hpp"

#include <array>

namespace aloud {
namespace {

constexpr auto words = std::to_array<ClutterWords>({
    {Clutter::source, PhraseMatch::label, "fonte|fontes"},
    {Clutter::author, PhraseMatch::whole,
     "sobre o autor|sobre a autora|quem escreveu|mais do autor|mais deste autor|"
     "outros textos do autor|artigos do autor|sobre os autores"},
    {Clutter::credit, PhraseMatch::label,
     "foto|fotos|imagem|crédito|créditos|ilustração|vídeo|reprodução|divulgação|foto de|"
     "fotografia|fotografias|crédito da foto|crédito da imagem|créditos da foto|legenda|"
     "legenda da foto|infográfico|ilustrações|imagens|vídeos|fotógrafo"},
    {Clutter::credit, PhraseMatch::start,
     "legenda da foto|crédito da imagem|crédito da foto|legenda do vídeo|imagem ilustrativa|"
     "foto ilustrativa|foto de arquivo"},
    {Clutter::advertisement, PhraseMatch::whole,
     "publicidade|anúncio|patrocinado|continua após a publicidade|continua depois da publicidade|"
     "conteúdo patrocinado|publicidade publicidade|anúncios|anuncie|"
     "continua após a publicidade continua|conteúdo de marca|conteúdo publicitário|"
     "conteúdo de responsabilidade do anunciante|patrocinado por|pub|"
     "a notícia continua depois do anúncio|o artigo continua depois do anúncio|"
     "continua depois do anúncio|continue lendo após a publicidade|informe publicitário"},
    {Clutter::counter, PhraseMatch::whole,
     "min de leitura|minutos de leitura|tempo de leitura|visualizações|ontem|hoje|há horas|"
     "há minutos|há dias|leitura min|tempo de leitura min|tempo de leitura minutos|"
     "minuto de leitura|min de leitura estimada|leituras|acessos|visitas|há hora|há uma hora|"
     "há um dia|há dia|há min|há semanas|há meses|horas atrás|minutos atrás|dias atrás|"
     "compartilhamentos|partilhas|curtidas|leitura de min"},
    {Clutter::read_more, PhraseMatch::start,
     "leia também|leia mais|veja também|ver também|continue lendo|confira também|leia a íntegra|"
     "leia ainda|leia a matéria completa|leia a reportagem completa|leia a notícia completa|"
     "ler mais|ler também|leia aqui|ler artigo completo|veja o vídeo|assista também|ouça também|"
     "confira mais|clique para|saiba tudo sobre|siga lendo|continuar lendo|continuar a ler|"
     "continue a ler|mais informações aqui|para saber mais"},
    {Clutter::read_more, PhraseMatch::label,
     "leia|veja|temas|assuntos|tags|mais|assista|palavras chave|saiba mais|veja mais|leia mais|"
     "confira|ouça|marcadores|tópicos|categoria|categorias|palavras chaves|relacionado|"
     "relacionadas|relacionados|etiquetas|compartilhe|compartilhar|partilhar|editoria|hashtags"},
    {Clutter::sign_up, PhraseMatch::start,
     "inscreva se|siga nos|cadastre se|baixe o app|assine a newsletter|assine nossa|assine o|"
     "assine e|assine já|assine por|assinante pode|já é assinante|já sou assinante|"
     "você já é assinante|siga nosso|siga nossas|siga o canal|siga nos no|siga nos nas|"
     "siga o nosso|receba as notícias|receba notícias|receba no seu|receba em seu|receba nossa|"
     "receba nossas|receba gratuitamente|receba as principais|receba alertas|receba diariamente|"
     "clique aqui para|clique aqui e|entre no nosso|entre no grupo|entre no canal|entre para o|"
     "participe do grupo|participe do canal|participe do nosso|faça parte do|baixe o aplicativo|"
     "baixe o nosso|baixe gratuitamente|descarregue a app|subscreva|torne se assinante|"
     "faça login|faça seu login|para continuar lendo|para continuar a ler|"
     "conteúdo exclusivo para|este conteúdo é exclusivo|exclusivo para assinantes|"
     "exclusivo para subscritores|artigo exclusivo|digite seu e mail|insira o seu e mail|"
     "seu e mail|apoie o nosso|apoie o jornalismo|acompanhe as últimas|fique por dentro|"
     "inscreva se no|inscreva se na|quer receber"},
    {Clutter::sign_up, PhraseMatch::whole,
     "assine|entrar|cadastre se|inscreva se|minha conta|boletim|iniciar sessão|assinar|assine já|"
     "assinante|assinaturas|subscrever|subscreva|login|fazer login|faça login|registar|"
     "registe se|criar conta|newsletter|newsletters|siga nos|acessar|minha área|meu perfil|doar|"
     "doe|a minha conta|área do assinante"},
    {Clutter::button, PhraseMatch::whole,
     "compartilhar|compartilhe|partilhar|imprimir|enviar|copiar link|link copiado|copiar|salvar|"
     "guardar|ouvir|fechar|busca|buscar|pesquisar|próximo|próxima|anterior|voltar ao topo|topo|"
     "responder|curtir|mostrar mais|carregar mais|ver mais|mais|início|página inicial|contato|"
     "contacto|quem somos|ir para o conteúdo|pular para o conteúdo|aceitar|aceitar todos|gosto|"
     "ver tudo|compartilhe no facebook|compartilhar no facebook|compartilhar no twitter|"
     "compartilhar no whatsapp|compartilhe no whatsapp|compartilhe esta notícia|compartilhar via|"
     "compartilhe por|compartilhar artigo|partilhar artigo|partilhar no facebook|partilhe|"
     "copiar o link|copie o link|copiar url|link copiado com sucesso|copiado|imprimir artigo|"
     "salvar artigo|guardar artigo|ler depois|ler mais tarde|salvar para depois|lista de leitura|"
     "presentear|dê um presente|ouvir artigo|ouvir notícia|ouça este conteúdo|ouça a matéria|"
     "ouça este artigo|ouvir o texto|reproduzir|pausar|tela cheia|ecrã inteiro|tamanho do texto|"
     "tamanho da fonte|tamanho da letra|aumentar fonte|diminuir fonte|a a|voltar|"
     "voltar ao início|ir para o topo|subir|ver todos|ver todas|ver menos|mostrar menos|"
     "mostrar tudo|ocultar|mostrar|exibir|expandir|abrir|abrir menu|fechar menu|menu principal|"
     "abre em nova janela|abre numa nova janela|fale conosco|entre em contato|contactos|"
     "sobre nós|expediente|mapa do site|trabalhe conosco|pular para o conteúdo principal|"
     "ir para o conteúdo principal|saltar para o conteúdo|ir para o menu|ir para a busca|"
     "pular e continuar lendo|aceitar e continuar|aceitar cookies|aceito|concordo|rejeitar|"
     "rejeitar todos|recusar|personalizar|gerenciar cookies|reportar erro|comunicar erro|"
     "comunicar erros|informar erro|reportar|denunciar|ver galeria|galeria|galeria de fotos|"
     "ver fotos|ampliar|ampliar imagem|e mail|bookmark|favoritar|mais opções|assistir|"
     "leia em tela cheia"},
    {Clutter::legal, PhraseMatch::start,
     "todos os direitos reservados|política de privacidade|termos de uso|usamos cookies|"
     "utilizamos cookies|este site usa|este site utiliza|é proibida a reprodução|"
     "direitos reservados|proibida a reprodução|este material não pode ser|política de cookies|"
     "política de privacidade e|termos e condições|termos e condições de uso|termos de serviço|"
     "nós e os nossos parceiros|nós e nossos parceiros|ao continuar navegando|"
     "ao continuar a navegar|nós utilizamos cookies|respeitamos a sua privacidade|"
     "valorizamos a sua privacidade|encontrou um erro|viu algum erro|encontrou algum erro|"
     "este texto não reflete|os comentários não representam"},
    {Clutter::section, PhraseMatch::whole,
     "mais lidas|mais lidos|as mais lidas|mais vistas|leia também|veja também|"
     "notícias relacionadas|artigos relacionados|matérias relacionadas|conteúdo relacionado|"
     "relacionadas|relacionados|últimas notícias|mais notícias|outras notícias|recomendado|"
     "recomendados|recomendadas|tópicos|assuntos|temas|você pode gostar|veja mais|leia mais|"
     "saiba mais|em alta|próxima notícia|notícia anterior|mais sobre|mais lidas do dia|"
     "mais lidas da semana|mais populares|mais visto|mais vistos|mais acessadas|mais comentadas|"
     "mais compartilhadas|mais recentes|as mais vistas|os mais lidos|o mais lido|última hora|"
     "últimos artigos|posts recentes|posts relacionados|artigos recentes|notícias recentes|"
     "principais notícias|leia mais sobre|leia mais notícias|veja mais notícias|veja mais sobre|"
     "outros artigos|outras matérias|mais artigos|mais conteúdo|mais sobre o assunto|"
     "mais sobre este assunto|mais sobre este tema|sobre o mesmo tema|tópicos relacionados|"
     "temas relacionados|assuntos relacionados|tags relacionadas|tags|marcadores|palavras chave|"
     "recomendado para você|recomendados para você|recomendado para si|recomendamos|"
     "recomendações para você|sugestões para você|você também pode gostar|"
     "você pode se interessar|você pode se interessar por|talvez você goste|também pode gostar|"
     "pode gostar de|também lhe pode interessar|pode também interessar|não perca|"
     "escolhas do editor|escolha do editor|escolhas da redação|seleção do editor|"
     "dos nossos parceiros|conteúdo de parceiros|links patrocinados|vídeos relacionados|"
     "vídeos mais vistos|próximo artigo|artigo anterior|próxima matéria|matéria anterior|"
     "artigo seguinte|navegação de post|post anterior|próximo post|ler também|ver também|"
     "acompanhe nas redes|em destaque"},
    {Clutter::comments, PhraseMatch::whole,
     "comentários|comentário|deixe um comentário|deixe seu comentário|deixe uma resposta|"
     "comentar|ver comentários|adicionar comentário|sem comentários|cancelar resposta|comente|"
     "comente aqui|deixe o seu comentário|faça um comentário|escreva um comentário|"
     "escrever comentário|envie seu comentário|publicar comentário|ver todos os comentários|"
     "ler comentários|todos os comentários|mostrar comentários|nenhum comentário|"
     "seja o primeiro a comentar|comentários dos leitores|participe da conversa|seu comentário|"
     "o seu comentário|os comentários estão encerrados|comentários encerrados"},
    {Clutter::byline, PhraseMatch::start,
     "por|escrito por|publicado por|reportagem de|texto de|da redação"},
    {Clutter::byline, PhraseMatch::label,
     "redação|autor|autora|autores|repórter|jornalista|texto|reportagem|edição|editor|editora|"
     "tradução"},
});

}  // namespace

std::span<const ClutterWords> portuguese_clutter() {
    return words;
}

}  // namespace aloud
