// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/name_report.hpp"

#include "app/telling.hpp"
#include "base/translate.hpp"
#include "pronounce/lexicon.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

namespace aloud {
namespace {

/// A part of a name as it will be said.
struct SaidPart {
    const Token* token = nullptr;
    std::string ipa;
};

std::string_view name_of(Notation notation) {
    switch (notation) {
        case Notation::ipa:
            return marked("IPA");
        case Notation::espeak:
            return "eSpeak NG";
        case Notation::alias:
            break;
    }
    return marked("other spelling");
}

/// The spellings that share the entry's line and sound.
std::vector<std::string> other_spellings(const Lexicon& lexicon, const Entry& entry) {
    std::vector<std::string> spellings;
    const LexiconFile& file = lexicon.entries().files[entry.file];
    for (std::size_t row = 0; row < file.rows.size(); ++row) {
        const Entry other = file.entry(row, entry.file);
        if (other.line == entry.line && other.sound == entry.sound &&
            other.grapheme != entry.grapheme)
            spellings.emplace_back(other.grapheme);
    }
    return spellings;
}

std::string told(const Entry& entry, const Lexicon& lexicon) {
    std::string text = fmt::format("{}, {} {}", place_of(lexicon, entry),
                                   tr_marked(name_of(entry.notation)), entry.sound);
    if (!entry.role.empty())
        text += fmt::format(", {}", entry.role);
    const auto spellings = other_spellings(lexicon, entry);
    if (!spellings.empty())
        text += tr(", also written {}", fmt::join(spellings, ", "));
    return text;
}

nlohmann::ordered_json to_json(const Entry& entry, const Lexicon& lexicon) {
    return {{"file", lexicon.entries().files[entry.file].path},
            {"line", entry.line},
            {"name", entry.grapheme},
            {"notation", name_of(entry.notation)},
            {"sound", entry.sound},
            {"role", entry.role},
            {"also_written", other_spellings(lexicon, entry)}};
}

std::string text_of(const std::string& name, const std::vector<SaidPart>& parts,
                    const std::vector<Entry>& entries, const Lexicon& lexicon) {
    std::vector<std::pair<std::string_view, std::string>> fields = {{marked("name"), name}};
    std::string said;
    for (const SaidPart& part : parts)
        said += (said.empty() ? "" : " ") + part.ipa;
    fields.emplace_back(marked("said"), said);
    for (const SaidPart& part : parts) {
        const std::string reason = reason_of(part.token->decision);
        fields.emplace_back(marked("why"),
                            parts.size() > 1 ? part.token->word + ": " + reason : reason);
        fields.emplace_back(marked("certainty"),
                            tr_marked(name_of(certainty_of(part.token->decision))));
    }
    for (const Entry& entry : entries)
        fields.emplace_back(marked("entry"), told(entry, lexicon));
    return record_of(fields);
}

std::string json_of(const std::string& name, const Language& language,
                    const std::vector<SaidPart>& parts, const std::vector<Entry>& entries,
                    const Lexicon& lexicon) {
    nlohmann::ordered_json json = {{"name", name}, {"language", language.tag}};
    json["parts"] = nlohmann::ordered_json::array();
    for (const SaidPart& part : parts) {
        const Decision& decision = part.token->decision;
        json["parts"].push_back({{"written", part.token->word},
                                 {"said", part.ipa},
                                 {"decider", name_of(decision.decider)},
                                 {"where", decision.where},
                                 {"adapted", decision.adapted},
                                 {"problem", decision.problem},
                                 {"certainty", name_of(certainty_of(decision))}});
    }
    json["entries"] = nlohmann::ordered_json::array();
    for (const Entry& entry : entries)
        json["entries"].push_back(to_json(entry, lexicon));
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
}

}  // namespace

Result<void> report_name(const std::string& name, const Language& language, Studio& studio,
                         bool json) {
    const auto line = line_of_name(name, language, *studio.narrator);
    if (!line)
        return line.error();
    const auto sounds = sounds_of({line->utterance}, *studio.pool);
    if (!sounds)
        return sounds.error();
    std::vector<SaidPart> parts;
    for (std::size_t i = 0; i < line->utterance.tokens.size(); ++i)
        parts.push_back({&line->utterance.tokens[i], (*sounds)[0][i].ipa});
    const Lexicon& lexicon = studio.narrator->lexicon();
    const auto entries = entries_for(lexicon, language, name);
    if (auto printed = print(json ? json_of(name, language, parts, entries, lexicon)
                                  : text_of(name, parts, entries, lexicon));
        !printed)
        return printed;
    return {};
}

}  // namespace aloud
