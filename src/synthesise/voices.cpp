// SPDX-License-Identifier: GPL-3.0-or-later

#include "synthesise/synthesise.hpp"
#include "text/unicode.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <system_error>
#include <utility>

// Debian's library has only the functions that throw; the header has the others.
#undef TOML_SHARED_LIB
#undef TOML_HEADER_ONLY
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

namespace aloud {
namespace {

constexpr int longest_pause_ms = 60'000;

struct TextKey {
    std::string_view name;
    std::string* value;
    bool required;
};

struct NumberKey {
    std::string_view name;
    int* value;
    int low;
    int high;
};

Error error_at(const std::string& file, const toml::source_region& where, std::string_view what) {
    return {ErrorKind::usage, fmt::format("{}:{}: {}", file, where.begin.line, what)};
}

Result<void> read_text(const toml::table& table, const TextKey& key, const std::string& file) {
    const toml::node* node = table.get(key.name);
    if (node == nullptr && key.required)
        return error_at(file, table.source(), fmt::format("'{}' is missing", key.name));
    if (node == nullptr)
        return {};
    const auto* text = node->as_string();
    if (text == nullptr || text->get().empty())
        return error_at(file, node->source(), fmt::format("'{}' is not a text", key.name));
    *key.value = text->get();
    return {};
}

Result<void> read_number(const toml::table& table, const NumberKey& key, const std::string& file) {
    const toml::node* node = table.get(key.name);
    if (node == nullptr)
        return {};
    const auto* number = node->as_integer();
    if (number == nullptr || number->get() < key.low || number->get() > key.high)
        return error_at(
            file, node->source(),
            fmt::format("'{}' is not a whole number from {} to {}", key.name, key.low, key.high));
    *key.value = static_cast<int>(number->get());
    return {};
}

/// Reads all keys of one table; `tables` are the names of tables within it.
Result<void> read_table(const toml::table& table, const std::vector<TextKey>& texts,
                        const std::vector<NumberKey>& numbers,
                        const std::vector<std::string_view>& tables, const std::string& file) {
    std::vector<std::string_view> known = tables;
    for (const TextKey& key : texts)
        known.push_back(key.name);
    for (const NumberKey& key : numbers)
        known.push_back(key.name);
    for (const auto& entry : table) {
        const std::string_view name = entry.first.str();
        if (std::find(known.begin(), known.end(), name) == known.end())
            return error_at(file, entry.second.source(), fmt::format("unknown key '{}'", name));
    }
    for (const TextKey& key : texts) {
        if (Result<void> read = read_text(table, key, file); !read)
            return read;
    }
    for (const NumberKey& key : numbers) {
        if (Result<void> read = read_number(table, key, file); !read)
            return read;
    }
    return {};
}

Result<void> read_pauses(const toml::table& document, Pauses& pauses, const std::string& file) {
    const toml::node* node = document.get("pauses");
    if (node == nullptr)
        return {};
    if (!node->is_table())
        return error_at(file, node->source(), "'pauses' is not a table");
    return read_table(*node->as_table(), {},
                      {{"headline", &pauses.headline_ms, 0, longest_pause_ms},
                       {"subhead", &pauses.subhead_ms, 0, longest_pause_ms},
                       {"paragraph", &pauses.paragraph_ms, 0, longest_pause_ms},
                       {"sentence", &pauses.sentence_ms, 0, longest_pause_ms}},
                      {}, file);
}

Result<Voice> load_voice(const std::filesystem::path& path) {
    const std::string file = path.string();
    const toml::parse_result parsed = toml::parse_file(file);
    if (!parsed)
        return error_at(file, parsed.error().source(), parsed.error().description());
    Voice voice;
    voice.name = path.stem().string();
    std::string variant;
    Result<void> read = read_table(parsed.table(),
                                   {{"description", &voice.description, true},
                                    {"language", &voice.language.tag, true},
                                    {"voice", &voice.engine.id, true},
                                    {"variant", &variant, false}},
                                   {{"rate", &voice.engine.rate_wpm, 80, 900},
                                    {"pitch", &voice.engine.pitch_percent, 0, 99},
                                    {"range", &voice.engine.range_percent, 0, 100},
                                    {"volume", &voice.engine.volume_percent, 0, 200}},
                                   {"pauses"}, file);
    if (read)
        read = read_pauses(parsed.table(), voice.pauses, file);
    if (!read)
        return read.error();
    voice.language.tag = to_lower(voice.language.tag);
    if (!variant.empty())
        voice.engine.id += '+' + variant;
    return voice;
}

}  // namespace

Result<std::vector<Voice>> load_voices(const std::filesystem::path& folder) {
    std::error_code error;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (entry->path().extension() == ".toml")
            files.push_back(entry->path());
    }
    if (error)
        return Error{ErrorKind::usage, fmt::format("cannot read the voices in '{}': {}",
                                                   folder.string(), error.message())};
    std::sort(files.begin(), files.end());
    std::vector<Voice> voices;
    for (const std::filesystem::path& file : files) {
        Result<Voice> voice = load_voice(file);
        if (!voice)
            return voice.error();
        voices.push_back(std::move(*voice));
    }
    return voices;
}

}  // namespace aloud
