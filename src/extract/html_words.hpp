// SPDX-License-Identifier: GPL-3.0-or-later

// The words that site builders make class names and ids of, in whatever language a site is: most
// are English. Each is one of many sites; none is of one.
#pragma once

#include <array>
#include <string_view>

namespace aloud::html_words {

using namespace std::string_view_literals;

struct ClutterWord {
    std::string_view word;
    std::string_view reason;
    bool weak = false;  ///< also said of what holds an article
};

inline constexpr auto advertisement = "advertisement"sv;
inline constexpr auto author = "about the author"sv;
/// Captions can be asked for, and are found again by this.
inline constexpr auto caption = "picture caption"sv;
inline constexpr auto credit = "picture credit"sv;
/// Dialogues about cookies are longer than many an article.
inline constexpr auto consent = "notice about cookies"sv;
inline constexpr auto comments = "readers' comments"sv;
inline constexpr auto navigation = "navigation"sv;
inline constexpr auto notice = "notice of the site"sv;
inline constexpr auto page_data = "date, tags or other data"sv;
inline constexpr auto related = "links to other pages"sv;
inline constexpr auto sharing = "sharing buttons"sv;
inline constexpr auto media = "picture or film"sv;

/// Sorted. Words that site builders give to what surrounds an article, whatever language it is in.
inline constexpr std::array clutter_words = {
    ClutterWord{"ad", advertisement, true},
    ClutterWord{"addthis", sharing},
    ClutterWord{"addtoany", sharing},
    ClutterWord{"ads", advertisement, true},
    ClutterWord{"adsbygoogle", advertisement},
    ClutterWord{"adsense", advertisement},
    ClutterWord{"adslot", advertisement},
    ClutterWord{"advert", advertisement},
    ClutterWord{"advertisement", advertisement},
    ClutterWord{"advertising", advertisement},
    ClutterWord{"anzeige", advertisement},
    ClutterWord{"associes", related, true},
    ClutterWord{"auteur", author, true},
    ClutterWord{"author", author, true},
    ClutterWord{"authors", author, true},
    ClutterWord{"autor", author, true},
    ClutterWord{"autore", author, true},
    ClutterWord{"baca", related, true},
    ClutterWord{"bacajuga", related, true},
    ClutterWord{"banner", advertisement, true},
    ClutterWord{"bildtext", caption},
    ClutterWord{"bildunterschrift", caption},
    ClutterWord{"bio", author, true},
    ClutterWord{"breadcrumb", navigation},
    ClutterWord{"breadcrumbs", navigation},
    ClutterWord{"byline", author},
    ClutterWord{"bylines", author},
    ClutterWord{"caption", caption},
    ClutterWord{"captions", caption},
    ClutterWord{"carousel", media},
    ClutterWord{"categories", page_data, true},
    ClutterWord{"cmp", consent, true},
    ClutterWord{"cmt", comments},
    ClutterWord{"cmts", comments},
    ClutterWord{"comentarios", comments},
    ClutterWord{"comment", comments},
    ClutterWord{"commentaires", comments},
    ClutterWord{"commentform", comments},
    ClutterWord{"commenti", comments},
    ClutterWord{"commentlist", comments},
    ClutterWord{"comments", comments},
    ClutterWord{"commentsection", comments},
    ClutterWord{"compartilhar", sharing, true},
    ClutterWord{"compartir", sharing, true},
    ClutterWord{"condividi", sharing, true},
    ClutterWord{"consent", consent},
    ClutterWord{"contributor", author, true},
    ClutterWord{"contributors", author, true},
    ClutterWord{"cookie", consent},
    ClutterWord{"cookiebar", consent},
    ClutterWord{"cookiebot", consent},
    ClutterWord{"cookieconsent", consent},
    ClutterWord{"cookies", consent},
    ClutterWord{"copyright", notice, true},
    ClutterWord{"correlate", related, true},
    ClutterWord{"correlati", related, true},
    ClutterWord{"credit", credit, true},
    ClutterWord{"credits", credit, true},
    ClutterWord{"cta", notice, true},
    ClutterWord{"dfp", advertisement},
    ClutterWord{"didascalia", caption},
    ClutterWord{"didomi", consent},
    ClutterWord{"disclaimer", notice, true},
    ClutterWord{"disqus", comments},
    ClutterWord{"donate", notice},
    ClutterWord{"etiquetas", page_data},
    ClutterWord{"figcaption", caption},
    ClutterWord{"follow", sharing, true},
    ClutterWord{"followus", sharing},
    ClutterWord{"footer", notice},
    ClutterWord{"fotocredit", credit},
    ClutterWord{"gallery", media},
    ClutterWord{"gdpr", consent, true},
    ClutterWord{"iklan", advertisement},
    ClutterWord{"imagecredit", credit},
    ClutterWord{"infobox", page_data, true},
    ClutterWord{"iubenda", consent},
    ClutterWord{"keywords", page_data, true},
    ClutterWord{"komentar", comments},
    ClutterWord{"komentarze", comments},
    ClutterWord{"kommentare", comments},
    ClutterWord{"kommentarer", comments},
    ClutterWord{"legende", caption},
    ClutterWord{"lesenauch", related, true},
    ClutterWord{"login", notice, true},
    ClutterWord{"masthead", navigation, true},
    ClutterWord{"menu", navigation, true},
    ClutterWord{"meta", page_data, true},
    ClutterWord{"metadata", page_data, true},
    ClutterWord{"migas", navigation},
    ClutterWord{"modal", notice, true},
    ClutterWord{"morestories", related},
    ClutterWord{"mostpopular", related},
    ClutterWord{"mostread", related},
    ClutterWord{"nav", navigation},
    ClutterWord{"navbar", navigation},
    ClutterWord{"navigation", navigation},
    ClutterWord{"newsletter", notice},
    ClutterWord{"newsletters", notice},
    ClutterWord{"onetrust", consent},
    ClutterWord{"outbrain", related},
    ClutterWord{"pagenav", navigation},
    ClutterWord{"pager", navigation},
    ClutterWord{"pagination", navigation},
    ClutterWord{"partager", sharing, true},
    ClutterWord{"paylas", sharing, true},
    ClutterWord{"paywall", notice, true},
    ClutterWord{"penulis", author, true},
    ClutterWord{"photocredit", credit},
    ClutterWord{"piefoto", caption},
    ClutterWord{"player", media, true},
    ClutterWord{"playlist", media, true},
    ClutterWord{"poll", notice, true},
    ClutterWord{"popover", notice, true},
    ClutterWord{"popular", related},
    ClutterWord{"popup", notice, true},
    ClutterWord{"postmeta", page_data},
    ClutterWord{"print", sharing, true},
    ClutterWord{"promo", related, true},
    ClutterWord{"promos", related},
    ClutterWord{"promoted", related},
    ClutterWord{"promotion", related},
    ClutterWord{"pubblicita", advertisement},
    ClutterWord{"pubdate", page_data},
    ClutterWord{"publicidad", advertisement},
    ClutterWord{"publicidade", advertisement},
    ClutterWord{"publicite", advertisement},
    ClutterWord{"pullquote", "repeated quotation"},
    ClutterWord{"quiz", notice, true},
    ClutterWord{"rating", page_data, true},
    ClutterWord{"ratings", page_data, true},
    ClutterWord{"reacties", comments},
    ClutterWord{"reactions", comments},
    ClutterWord{"readmore", related, true},
    ClutterWord{"recirc", related},
    ClutterWord{"recirculation", related},
    ClutterWord{"recommend", related, true},
    ClutterWord{"recommendation", related},
    ClutterWord{"recommendations", related},
    ClutterWord{"recommended", related},
    ClutterWord{"reklam", advertisement},
    ClutterWord{"reklama", advertisement},
    ClutterWord{"relacionadas", related},
    ClutterWord{"relacionados", related},
    ClutterWord{"related", related},
    ClutterWord{"relatedarticles", related},
    ClutterWord{"relatedlinks", related},
    ClutterWord{"relatednews", related},
    ClutterWord{"relatedposts", related},
    ClutterWord{"replies", comments},
    ClutterWord{"reply", comments},
    ClutterWord{"respond", comments},
    ClutterWord{"search", notice, true},
    ClutterWord{"seealso", related},
    ClutterWord{"share", sharing, true},
    ClutterWord{"sharebar", sharing},
    ClutterWord{"sharedaddy", sharing},
    ClutterWord{"sharethis", sharing},
    ClutterWord{"sharing", sharing, true},
    ClutterWord{"sidebar", related},
    ClutterWord{"signup", notice},
    ClutterWord{"similares", related, true},
    ClutterWord{"sitemap", navigation},
    ClutterWord{"skiplink", navigation},
    ClutterWord{"slider", media},
    ClutterWord{"slideshow", media},
    ClutterWord{"social", sharing, true},
    ClutterWord{"sponsor", advertisement, true},
    ClutterWord{"sponsored", advertisement, true},
    ClutterWord{"subnav", navigation},
    ClutterWord{"subscribe", notice},
    ClutterWord{"subscription", notice},
    ClutterWord{"survey", notice, true},
    ClutterWord{"syndication", notice, true},
    ClutterWord{"taboola", related},
    ClutterWord{"tag", page_data, true},
    ClutterWord{"tagcloud", page_data},
    ClutterWord{"taglist", page_data},
    ClutterWord{"tags", page_data, true},
    ClutterWord{"teaser", related, true},
    ClutterWord{"teasers", related},
    ClutterWord{"teilen", sharing, true},
    ClutterWord{"ticker", related, true},
    ClutterWord{"timestamp", page_data, true},
    ClutterWord{"toc", navigation, true},
    ClutterWord{"toolbar", sharing, true},
    ClutterWord{"tools", sharing, true},
    ClutterWord{"tooltip", notice, true},
    ClutterWord{"topics", page_data, true},
    ClutterWord{"trending", related},
    ClutterWord{"truste", consent},
    ClutterWord{"usercentrics", consent},
    ClutterWord{"verwandte", related, true},
    ClutterWord{"weiterlesen", related, true},
    ClutterWord{"werbeanzeige", advertisement},
    ClutterWord{"werbebox", advertisement},
    ClutterWord{"werbung", advertisement},
    ClutterWord{"whatsapp", sharing, true},
    ClutterWord{"widget", related, true},
    ClutterWord{"yazar", author, true},
    ClutterWord{"yorumlar", comments},
    ClutterWord{"zdjecie", caption},
};

struct ClutterPair {
    std::string_view first;
    std::string_view second;
    std::string_view reason;
};

inline constexpr std::array clutter_pairs = {
    ClutterPair{"also", "read", related},
    ClutterPair{"call", "to", notice},
    ClutterPair{"entry", "footer", page_data},
    ClutterPair{"latest", "news", related},
    ClutterPair{"more", "from", related},
    ClutterPair{"more", "stories", related},
    ClutterPair{"most", "popular", related},
    ClutterPair{"most", "read", related},
    ClutterPair{"pull", "quote", "repeated quotation"},
    ClutterPair{"post", "date", page_data},
    ClutterPair{"post", "info", page_data},
    ClutterPair{"publish", "date", page_data},
    ClutterPair{"read", "also", related},
    ClutterPair{"read", "more", related},
    ClutterPair{"read", "next", related},
    ClutterPair{"reading", "time", page_data},
    ClutterPair{"see", "also", related},
    ClutterPair{"sign", "up", notice},
    ClutterPair{"skip", "link", navigation},
    ClutterPair{"top", "stories", related},
    ClutterPair{"up", "next", related},
};

/// Text for screen readers only: what sighted readers see by layout or pictures.
inline constexpr std::array unseen_pairs = {
    ClutterPair{"screen", "reader", {}},
    ClutterPair{"sr", "only", {}},
    ClutterPair{"visually", "hidden", {}},
    ClutterPair{"element", "invisible", {}},
};

/// What stands between headline and text and is read before it.
inline constexpr std::array lead_words = {
    "abstract"sv, "bajada"sv,    "chapeau"sv,     "chapo"sv,      "copete"sv,  "deck"sv,
    "dek"sv,      "desc"sv,      "description"sv, "entradilla"sv, "excerpt"sv, "intro"sv,
    "lead"sv,     "lede"sv,      "lid"sv,         "ozet"sv,       "spot"sv,    "standfirst"sv,
    "subhead"sv,  "subheader"sv, "subheadline"sv, "subtitle"sv,   "summary"sv, "sumario"sv,
    "teaser"sv,   "vorspann"sv};

/// "article-body", "entry__content", "storyText" ...
inline constexpr std::array whole_words = {"article"sv, "articulo"sv, "artigo"sv, "artikel"sv,
                                           "beitrag"sv, "blog"sv,     "entry"sv,  "materia"sv,
                                           "news"sv,    "node"sv,     "nota"sv,   "noticia"sv,
                                           "notizia"sv, "post"sv,     "story"sv,  "publication"sv};
/// ... of these only "content-body", "page__text", not "page-content", which is everything.
inline constexpr std::array wide_words = {"content"sv, "detail"sv, "details"sv,
                                          "item"sv,    "page"sv,   "single"sv};
inline constexpr std::array text_words = {"body"sv,  "copy"sv,  "text"sv, "texte"sv,
                                          "texto"sv, "testo"sv, "tekst"sv};
inline constexpr std::array content_words = {"content"sv,  "contenido"sv, "contents"sv,
                                             "conteudo"sv, "corpo"sv,     "cuerpo"sv,
                                             "inhalt"sv,   "paragraphs"sv};
inline constexpr std::array body_words = {
    "articlebody"sv,  "articlecontent"sv, "articletext"sv, "artikeltext"sv, "bodycopy"sv,
    "bodytext"sv,     "entrycontent"sv,   "fulltext"sv,    "newsbody"sv,    "newscontent"sv,
    "newstext"sv,     "postbody"sv,       "postcontent"sv, "posttext"sv,    "storybody"sv,
    "storycontent"sv, "storytext"sv,      "textbody"sv};

}  // namespace aloud::html_words
