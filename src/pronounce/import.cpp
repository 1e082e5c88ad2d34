// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/import.hpp"

#include "base/translate.hpp"
#include "pronounce/arpabet.hpp"
#include "pronounce/given_ipa.hpp"
#include "pronounce/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace aloud {
namespace {

/// As in a PLS file.
constexpr std::size_t longest_text = 300;

struct Line {
    std::optional<NewEntry> entry;
    std::string mistake;
};

std::string_view take_field(std::string_view& rest, char separator) {
    const std::size_t end = std::min(rest.find(separator), rest.size());
    const std::string_view field = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return trim(field);
}

/// Wikipron parts all segments by spaces; a space of ours parts words.
std::string joined_segments(std::string_view ipa, std::size_t words) {
    if (static_cast<std::size_t>(std::ranges::count(ipa, ' ')) < words)
        return std::string(ipa);
    std::string joined(ipa);
    std::erase(joined, ' ');
    return joined;
}

Line read_tabbed(std::string_view rest, const Language& language) {
    NewEntry entry;
    entry.name = take_field(rest, '\t');
    entry.sound = joined_segments(bare_ipa(take_field(rest, '\t')), find_words(entry.name).size());
    const std::string tag = to_lower(take_field(rest, '\t'));
    entry.language = tag.empty() ? language : Language{tag};
    entry.note = take_field(rest, '\t');
    return {std::move(entry), {}};
}

Line read_alias(std::string_view line, const Language& language) {
    const std::size_t sign = line.find("==");
    NewEntry entry;
    entry.name = trim(line.substr(0, sign));
    entry.sound = trim(line.substr(sign + 2));
    entry.notation = Notation::alias;
    entry.language = language;
    return {std::move(entry), {}};
}

Line read_arpabet(std::string_view line, const Language& language) {
    const std::size_t gap = line.find(' ');
    if (gap == std::string_view::npos)
        return {{},
                tr("no pronunciation; a line is NAME<tab>IPA, NAME==SPELLING or NAME  PHONEMES")};
    std::string_view name = line.substr(0, gap);
    if (name.ends_with(')'))
        return {};  // another way to say the name before
    std::string_view phonemes = line.substr(gap);
    phonemes = phonemes.substr(0, phonemes.find('#'));
    std::string unknown;
    NewEntry entry;
    entry.sound = arpabet_to_ipa(phonemes, &unknown);
    if (entry.sound.empty())
        return {{}, tr("'{}' is no phoneme of the CMU dictionary", unknown)};
    // capitals there mean nothing
    entry.name = capitals_of(name) == Capitals::all ? to_title(name) : std::string(name);
    entry.language = language;
    return {std::move(entry), {}};
}

Line read_line(std::string_view line, const Language& language) {
    if (line.empty() || line.starts_with(";;;") || line.starts_with('#'))
        return {};
    if (!is_valid_utf8(line))
        return {{}, tr("not UTF-8")};
    if (line.find('\t') != std::string_view::npos)
        return read_tabbed(line, language);
    if (line.find("==") != std::string_view::npos)
        return read_alias(line, language);
    return read_arpabet(line, language);
}

/// What XML has no way to write, or nobody can see.
bool is_unwritable(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (c.value < 0x20 || c.value == 0x7F || c.value == 0xFFFE || c.value == 0xFFFF)
            return true;
        at += c.length;
    }
    return false;
}

bool is_language_tag(std::string_view tag) {
    constexpr std::size_t longest_tag = 35;
    return !tag.empty() && tag.size() <= longest_tag && tag.front() != '-' &&
           std::ranges::all_of(tag, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
           });
}

}  // namespace

std::string entry_problem(const NewEntry& entry) {
    if (!is_language_tag(entry.language.tag))
        return tr("'{}' is no language tag such as en or ru", entry.language.tag);
    const std::size_t words = find_words(entry.name).size();
    if (words == 0)
        return tr("the name has no letters");
    if (words > longest_grapheme)
        return tr("the name has more than {} words", longest_grapheme);
    if (entry.name.size() > longest_text || entry.sound.size() > longest_text)
        return tr("name or pronunciation is longer than {} bytes", longest_text);
    if (is_unwritable(entry.name) || is_unwritable(entry.sound) || is_unwritable(entry.note))
        return tr("there is a control character in it");
    if (entry.notation == Notation::ipa)
        return ipa_problem(entry.sound, entry.language);
    if (find_words(entry.sound).empty())
        return tr("the other spelling has no letters");
    return compose(entry.sound) == compose(entry.name) ? tr("the other spelling is the name itself")
                                                       : std::string();
}

ImportedLexicon read_import(std::string_view text, const Language& language) {
    ImportedLexicon imported;
    int number = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view written = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        if (number == 1 && written.starts_with("\xEF\xBB\xBF"))
            written.remove_prefix(3);
        // a tab at the end is an empty column, not white space
        while (written.ends_with('\r') || written.ends_with(' '))
            written.remove_suffix(1);
        Line line = read_line(written, language);
        if (line.entry && line.mistake.empty())
            line.mistake = entry_problem(*line.entry);
        if (!line.mistake.empty()) {
            imported.mistakes.push_back({number, std::move(line.mistake)});
        } else if (line.entry) {
            line.entry->line = number;
            imported.entries.push_back(std::move(*line.entry));
        }
    }
    return imported;
}

}  // namespace aloud
