// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/pls_edit.hpp"

#include "base/translate.hpp"
#include "pronounce/pls.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

#include <limits>
#include <memory>
#include <unordered_map>

namespace aloud {
namespace {

struct FreeDocument {
    void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};
using Document = std::unique_ptr<xmlDoc, FreeDocument>;

std::string new_document(const Language& language) {
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<lexicon version=\"1.0\" "
        "xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\" xml:lang=\"{}\" "
        "alphabet=\"ipa\">\n</lexicon>\n",
        language.tag);
}

const xmlChar* chars(const std::string& text) {
    return reinterpret_cast<const xmlChar*>(text.c_str());
}

bool is_element(const xmlNode* node, std::string_view name) {
    return node->type == XML_ELEMENT_NODE && name == reinterpret_cast<const char*>(node->name);
}

/// What libxml2 allocated, as a string.
std::string taken(xmlChar* text) {
    std::string copy = text == nullptr ? "" : reinterpret_cast<const char*>(text);
    xmlFree(text);
    return copy;
}

std::string name_in(const xmlNode* grapheme) {
    return compose(trim(taken(xmlNodeGetContent(grapheme))));
}

void remove_node(xmlNode* node) {
    xmlUnlinkNode(node);
    xmlFreeNode(node);
}

class Editor {
  public:
    Editor(xmlDoc* document, xmlNode* root) : document_(document), root_(root) {
        const std::string alphabet = taken(xmlGetNoNsProp(root, chars("alphabet")));
        other_alphabet_ = !alphabet.empty() && alphabet != "ipa";
        for (xmlNode* lexeme = root->children; lexeme != nullptr; lexeme = lexeme->next) {
            if (!is_element(lexeme, "lexeme"))
                continue;
            for (xmlNode* child = lexeme->children; child != nullptr; child = child->next) {
                if (is_element(child, "grapheme"))
                    graphemes_.emplace(name_in(child), child);
            }
        }
    }

    void put(const NewEntry& entry) {
        const std::string name = compose(trim(entry.name));
        xmlNode* lexeme = nullptr;
        const auto [first, last] = graphemes_.equal_range(name);
        if (first != last)
            ++replaced_;
        for (auto at = first; at != last; ++at) {
            if (xmlNode* emptied = take_grapheme(at->second); lexeme == nullptr)
                lexeme = emptied;
            else if (emptied != nullptr)
                remove_node(emptied);
        }
        graphemes_.erase(name);
        if (lexeme == nullptr)
            lexeme = append_lexeme();
        fill(lexeme, name, entry);
    }

    [[nodiscard]] std::size_t replaced() const { return replaced_; }

  private:
    /// Removes a grapheme; its lexeme when no other is left, without the sounds.
    static xmlNode* take_grapheme(xmlNode* grapheme) {
        xmlNode* lexeme = grapheme->parent;
        remove_node(grapheme);
        for (const xmlNode* child = lexeme->children; child != nullptr; child = child->next) {
            if (is_element(child, "grapheme"))
                return nullptr;
        }
        for (xmlNode* child = lexeme->children; child != nullptr;) {
            xmlNode* next = child->next;
            if (is_element(child, "phoneme") || is_element(child, "alias"))
                remove_node(child);
            child = next;
        }
        return lexeme;
    }

    /// On a line of its own.
    xmlNode* append_lexeme() {
        if (xmlNode* last = root_->last; last != nullptr && xmlIsBlankNode(last) != 0)
            remove_node(last);
        xmlAddChild(root_, xmlNewDocText(document_, chars("\n  ")));
        xmlNode* lexeme = xmlNewChild(root_, root_->ns, chars("lexeme"), nullptr);
        xmlAddChild(root_, xmlNewDocText(document_, chars("\n")));
        return lexeme;
    }

    void fill(xmlNode* lexeme, const std::string& name, const NewEntry& entry) {
        xmlNode* grapheme = xmlNewTextChild(lexeme, root_->ns, chars("grapheme"), chars(name));
        graphemes_.emplace(name, grapheme);
        const bool alias = entry.notation == Notation::alias;
        xmlNode* sound = xmlNewTextChild(lexeme, root_->ns, chars(alias ? "alias" : "phoneme"),
                                         chars(entry.sound));
        if (!alias && other_alphabet_)
            xmlNewProp(sound, chars("alphabet"), chars("ipa"));
        if (!entry.note.empty())
            xmlAddChild(lexeme, xmlNewDocComment(document_, chars(comment_of(entry.note))));
    }

    /// XML wants no two hyphens in a comment, and none at its end.
    static std::string comment_of(std::string_view note) {
        std::string comment = " ";
        for (const char c : note) {
            const bool control = static_cast<unsigned char>(c) < 0x20;
            comment += control || (c == '-' && comment.ends_with('-')) ? ' ' : c;
        }
        return comment + ' ';
    }

    xmlDoc* document_;
    xmlNode* root_;
    bool other_alphabet_ = false;
    std::unordered_multimap<std::string, xmlNode*> graphemes_;
    std::size_t replaced_ = 0;
};

std::string text_of(xmlDoc* document) {
    xmlChar* bytes = nullptr;
    int size = 0;
    xmlDocDumpMemoryEnc(document, &bytes, &size, "UTF-8");
    std::string text;
    if (bytes != nullptr)
        text.assign(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
    xmlFree(bytes);
    return text;
}

}  // namespace

Result<EditedPls> edit_pls(const std::string& path, const std::string& content,
                           const Language& language, std::span<const NewEntry> entries) {
    const std::string source = trim(content).empty() ? new_document(language) : content;
    const Result<LexiconFile> file = read_pls(path, source);
    if (!file)
        return file.error();
    if (file->language != language)
        return Error{ErrorKind::usage, tr("{}: it is a lexicon of '{}', not of '{}'", path,
                                          file->language.tag, language.tag)};
    if (source.size() > std::numeric_limits<int>::max())
        return Error{ErrorKind::usage, tr("{}: the lexicon is too large", path)};
    const Document document(
        xmlReadMemory(source.data(), static_cast<int>(source.size()), nullptr, nullptr,
                      XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE));
    xmlNode* root = document ? xmlDocGetRootElement(document.get()) : nullptr;
    if (root == nullptr)
        return Error{ErrorKind::usage, tr("{}: it is not well-formed", path)};
    Editor editor(document.get(), root);
    for (const NewEntry& entry : entries)
        editor.put(entry);
    EditedPls edited{text_of(document.get()), editor.replaced()};
    if (auto checked = read_pls(path, edited.content); !checked)
        return checked.error();
    return edited;
}

}  // namespace aloud
