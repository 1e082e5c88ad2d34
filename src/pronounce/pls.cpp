// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/pls.hpp"

#include "base/translate.hpp"
#include "pronounce/mnemonics.hpp"
#include "pronounce/sampa.hpp"
#include "pronounce/words.hpp"

#include <fmt/format.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <optional>

namespace aloud {
namespace {

/// Of a grapheme and of its sound, in bytes: longer than any name, short enough for the engine.
constexpr std::size_t longest_text = 300;
constexpr std::string_view pls_namespace = "http://www.w3.org/2005/01/pronunciation-lexicon";

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

bool is_plain_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// libxml2's five pointers an attribute: name, prefix, namespace, value, end of value.
std::string_view attribute(const xmlChar** attributes, int count, std::string_view name,
                           std::string_view prefix = {}) {
    for (int i = 0; i < count; ++i) {
        const xmlChar** at = attributes + 5 * static_cast<std::ptrdiff_t>(i);
        if (view(at[0]) == name && view(at[1]) == prefix) {
            const auto* begin = reinterpret_cast<const char*>(at[3]);
            return {begin, static_cast<std::size_t>(reinterpret_cast<const char*>(at[4]) - begin)};
        }
    }
    return {};
}

struct Grapheme {
    std::string text;
    int line = 0;
};

/// How a lexeme is said, as far as it is read.
struct Sound {
    std::string text;
    Notation notation = Notation::ipa;
    bool preferred = false;
};

/// What the parser's callbacks share.
class Reader {
  public:
    Reader(const std::string& path, std::vector<LexiconMistake>* mistakes)
        : path_(path), mistakes_(mistakes) {}

    void start(std::string_view name, std::string_view uri, const xmlChar** attributes, int count);
    void end(std::string_view name);
    void text(std::string_view characters) {
        if (collecting_)
            text_ += characters;
    }
    /// Ends the reading.
    void fail(std::string message);
    /// Something is wrong with the entry at hand.
    void reject(std::string message);

    xmlParserCtxtPtr parser = nullptr;
    std::string error;
    std::optional<LexiconFileBuilder> file;  ///< since the root element

  private:
    [[nodiscard]] int line() const { return xmlSAX2GetLineNumber(parser); }
    void start_lexicon(const xmlChar** attributes, int count);
    void take_grapheme(std::string_view grapheme);
    void take_phoneme(std::string_view phoneme);
    void take_alias(std::string_view alias);
    void add_sound(std::string text, Notation notation);
    void end_lexeme();

    const std::string& path_;
    std::vector<LexiconMistake>* mistakes_;
    std::string alphabet_;
    std::string own_alphabet_;  ///< the phoneme's
    std::string role_;
    std::string text_;
    std::vector<Grapheme> graphemes_;
    std::optional<Sound> sound_;
    bool collecting_ = false;
    bool preferred_ = false;
    bool rejected_ = false;  ///< the lexeme
};

void Reader::fail(std::string message) {
    if (error.empty())
        error = fmt::format("{}:{}: {}", path_, line(), message);
    xmlStopParser(parser);
}

void Reader::reject(std::string message) {
    if (mistakes_ == nullptr)
        return fail(std::move(message));
    mistakes_->push_back({line(), std::move(message)});
    rejected_ = true;
}

void Reader::start_lexicon(const xmlChar** attributes, int count) {
    const std::string_view language = attribute(attributes, count, "lang", "xml");
    if (language.empty())
        return fail(tr("the lexicon names no language; give it an xml:lang"));
    alphabet_ = attribute(attributes, count, "alphabet");
    file.emplace(path_, Language{to_lower(language)});
}

void Reader::start(std::string_view name, std::string_view uri, const xmlChar** attributes,
                   int count) {
    if (!file) {
        if (name != "lexicon")
            return fail(tr("not a lexicon: the root element is '{}'", name));
        if (uri != pls_namespace)
            return fail(tr("the lexicon's namespace is not {}", pls_namespace));
        return start_lexicon(attributes, count);
    }
    if (uri != pls_namespace)
        return;
    if (name == "lexeme") {
        graphemes_.clear();
        sound_.reset();
        rejected_ = false;
        role_ = attribute(attributes, count, "role");
    }
    collecting_ = name == "grapheme" || name == "phoneme" || name == "alias";
    text_.clear();
    if (!collecting_)
        return;
    preferred_ = attribute(attributes, count, "prefer") == "true";
    const std::string_view own = attribute(attributes, count, "alphabet");
    own_alphabet_ = own.empty() ? std::string_view(alphabet_) : own;
}

void Reader::end(std::string_view name) {
    const std::string_view content = trim(text_);
    if (collecting_) {
        collecting_ = false;
        if (content.empty())
            return reject(tr("an empty {}", name));
        if (name == "grapheme")
            take_grapheme(content);
        else if (name == "phoneme")
            take_phoneme(content);
        else if (name == "alias")
            take_alias(content);
    } else if (name == "lexeme") {
        end_lexeme();
    }
}

void Reader::take_grapheme(std::string_view grapheme) {
    if (grapheme.size() > longest_text)
        return reject(tr("a grapheme of more than {} bytes", longest_text));
    // most are one short word: only the others are worth counting
    const bool simple = std::ranges::all_of(grapheme, is_plain_letter);
    const std::size_t words = simple ? 1 : find_words(grapheme).size();
    if (words == 0)
        return reject(tr("a grapheme without letters"));
    if (words > longest_grapheme)
        return reject(tr("a grapheme of more than {} words", longest_grapheme));
    graphemes_.push_back({compose(grapheme), line()});
}

void Reader::take_phoneme(std::string_view phoneme) {
    if (phoneme.size() > longest_text)
        return reject(tr("a phoneme of more than {} bytes", longest_text));
    if (own_alphabet_ == "x-espeak") {
        const Language language = file->language();
        const std::string unknown = unknown_mnemonic(phoneme, table_of(language));
        if (!unknown.empty())
            return reject(tr("'{}' is no eSpeak NG phoneme of '{}'", unknown, language.tag));
        return add_sound(std::string(phoneme), Notation::espeak);
    }
    std::string ipa(phoneme);
    if (own_alphabet_ == "x-sampa")
        ipa = sampa_to_ipa(phoneme);
    else if (!own_alphabet_.empty() && own_alphabet_ != "ipa")
        return reject(tr("the alphabet '{}' is not known", own_alphabet_));
    const std::string unknown = unknown_ipa(ipa);
    if (unknown == "/" || unknown == "[")
        return reject(tr("IPA is written without slashes or brackets"));
    if (!unknown.empty())
        return reject(tr("'{}' is not known in IPA", unknown));
    add_sound(std::move(ipa), Notation::ipa);
}

void Reader::take_alias(std::string_view alias) {
    if (alias.size() > longest_text)
        return reject(tr("an alias of more than {} bytes", longest_text));
    if (find_words(alias).empty())
        return reject(tr("an alias without letters"));
    add_sound(std::string(alias), Notation::alias);
}

void Reader::add_sound(std::string text, Notation notation) {
    // PLS: one that is preferred wins, else the first
    if (!sound_ || (preferred_ && !sound_->preferred))
        sound_ = Sound{std::move(text), notation, preferred_};
}

void Reader::end_lexeme() {
    if (rejected_)
        return;
    if (graphemes_.empty())
        return reject(tr("a lexeme without a grapheme"));
    if (!sound_)
        return;
    for (const Grapheme& grapheme : graphemes_) {
        if (!file->add({grapheme.text, sound_->text, sound_->notation, 0, grapheme.line, role_}))
            return fail(tr("the lexicon is too large"));
    }
}

Reader& reader_of(void* context) {
    return *static_cast<Reader*>(context);
}

xmlSAXHandler handler() {
    xmlSAXHandler sax{};
    sax.initialized = XML_SAX2_MAGIC;
    sax.startElementNs = [](void* context, const xmlChar* name, const xmlChar*, const xmlChar* uri,
                            int, const xmlChar**, int count, int, const xmlChar** attributes) {
        reader_of(context).start(view(name), view(uri), attributes, count);
    };
    sax.endElementNs = [](void* context, const xmlChar* name, const xmlChar*, const xmlChar*) {
        reader_of(context).end(view(name));
    };
    sax.characters = [](void* context, const xmlChar* text, int size) {
        reader_of(context).text(
            {reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
    };
    sax.cdataBlock = sax.characters;
    sax.internalSubset = [](void* context, const xmlChar*, const xmlChar*, const xmlChar*) {
        reader_of(context).fail(tr("a document type declaration is not allowed"));
    };
    sax.getEntity = [](void*, const xmlChar* name) { return xmlGetPredefinedEntity(name); };
    sax.serror = [](void*, xmlErrorPtr) {};
    return sax;
}

}  // namespace

Result<LexiconFile> read_pls(const std::string& path, const std::string& content,
                             std::vector<LexiconMistake>* mistakes) {
    Reader reader(path, mistakes);
    xmlSAXHandler sax = handler();
    xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&sax, &reader, nullptr, 0, path.c_str());
    if (parser == nullptr)
        return Error{ErrorKind::internal, tr("cannot start the XML parser")};
    reader.parser = parser;
    xmlCtxtUseOptions(parser, XML_PARSE_NONET);
    // in pieces, since libxml2 refuses to look too far ahead
    constexpr std::size_t piece = 1 << 16;
    for (std::size_t at = 0; at < content.size() && parser->disableSAX == 0; at += piece) {
        const std::size_t size = std::min(piece, content.size() - at);
        xmlParseChunk(parser, content.data() + at, static_cast<int>(size), 0);
    }
    xmlParseChunk(parser, nullptr, 0, 1);
    const xmlError* problem = xmlCtxtGetLastError(parser);
    if (reader.error.empty() && parser->wellFormed == 0) {
        const std::string message = problem == nullptr || problem->message == nullptr
                                        ? tr("not well-formed")
                                        : std::string(trim(problem->message));
        reader.error =
            fmt::format("{}:{}: {}", path, problem == nullptr ? 1 : problem->line, message);
    }
    xmlFreeParserCtxt(parser);
    if (reader.error.empty() && !reader.file)
        reader.error = tr("{}:1: not a lexicon", path);
    if (!reader.error.empty())
        return Error{ErrorKind::usage, reader.error};
    return std::move(*reader.file).finish();
}

}  // namespace aloud
