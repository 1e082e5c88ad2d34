// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/lexicon.hpp"

#include "pronounce/pls.hpp"
#include "pronounce/words.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <limits>

namespace aloud {
namespace {

/// Kinds of names, not names: more are a mistake, and would cost time.
constexpr std::size_t most_roles = 200;

Result<std::string> read_bytes(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string content{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (!file)
        return Error{ErrorKind::usage, "cannot read the lexicon '" + path.string() + "'"};
    return content;
}

}  // namespace

void NameHash::add(std::string_view folded_word) {
    // FNV-1a, with a byte that no word holds behind each word
    for (const char c : folded_word)
        value_ = (value_ ^ static_cast<unsigned char>(c)) * 1099511628211U;
    value_ = (value_ ^ 0xFFU) * 1099511628211U;
}

bool Lexicon::Entries::add(const Entry& entry) {
    constexpr std::size_t room = std::numeric_limits<std::uint32_t>::max();
    if (text.size() + entry.grapheme.size() + entry.sound.size() > room)
        return false;
    Row row;
    row.grapheme = static_cast<std::uint32_t>(text.size());
    text += entry.grapheme;
    row.sound = static_cast<std::uint32_t>(text.size());
    text += entry.sound;
    row.end = static_cast<std::uint32_t>(text.size());
    row.line = entry.line;
    row.file = static_cast<std::uint16_t>(entry.file);
    row.notation = entry.notation;
    // neighbours mostly share their role, so the search goes backwards; the tail of a wild file has
    // none
    const auto known = std::find(roles.rbegin(), roles.rend(), entry.role);
    if (known != roles.rend())
        row.role = static_cast<std::uint16_t>(roles.rend() - known - 1);
    else if (roles.size() < most_roles) {
        row.role = static_cast<std::uint16_t>(roles.size());
        roles.emplace_back(entry.role);
    }
    rows.push_back(row);
    return true;
}

Entry Lexicon::Entries::entry(std::size_t row) const {
    const Row& at = rows[row];
    const std::string_view all = text;
    return {all.substr(at.grapheme, at.sound - at.grapheme),
            all.substr(at.sound, at.end - at.sound),
            at.notation,
            at.file,
            at.line,
            roles[at.role]};
}

void Lexicon::Entries::build_index() {
    keys.clear();
    keys.reserve(rows.size());
    for (std::uint32_t row = 0; row < rows.size(); ++row) {
        const Entry at = entry(row);
        const std::string_view language = files[at.file].language.primary();
        const std::vector<Word> words = find_words(at.grapheme);
        NameHash whole(language);
        for (const Word& word : words)
            whole.add(word.folded);
        keys.push_back({whole.value(), row, false});
        if (words.size() == 1 || at.notation != Notation::alias)
            continue;
        for (const Word& word : words) {
            NameHash part(language);
            part.add(word.folded);
            keys.push_back({part.value(), row, true});
        }
    }
    std::ranges::sort(keys, [](const Key& a, const Key& b) {
        return std::tie(a.hash, a.part, a.row) < std::tie(b.hash, b.part, b.row);
    });
}

std::vector<Found> entries_with(const Lexicon& lexicon, std::uint64_t hash) {
    const Lexicon::Entries& entries = lexicon.entries();
    std::vector<Found> found;
    auto key = std::ranges::lower_bound(entries.keys, hash, {}, &Lexicon::Entries::Key::hash);
    for (; key != entries.keys.end() && key->hash == hash; ++key)
        found.push_back({entries.entry(key->row), key->part});
    return found;
}

std::string place_of(const Lexicon& lexicon, const Entry& entry) {
    return lexicon.entries().files[entry.file].path + ":" + std::to_string(entry.line);
}

Lexicon::Lexicon() : entries_(std::make_shared<const Entries>()) {}

std::size_t Lexicon::size() const {
    return entries_->rows.size();
}

Result<Lexicon> load_lexicon(const std::vector<std::filesystem::path>& files) {
    auto entries = std::make_shared<Lexicon::Entries>();
    if (files.size() > std::numeric_limits<std::uint16_t>::max())
        return Error{ErrorKind::usage, "too many lexicons"};
    for (const std::filesystem::path& path : files) {
        const Result<std::string> content = read_bytes(path);
        if (!content)
            return content.error();
        const Result<void> read = read_pls(path.string(), *content, *entries);
        if (!read)
            return read.error();
    }
    entries->build_index();
    return Lexicon(std::move(entries));
}

std::vector<std::filesystem::path> lexicon_files(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    std::filesystem::recursive_directory_iterator at(folder, error);
    for (; !error && at != std::filesystem::recursive_directory_iterator(); at.increment(error)) {
        std::error_code ignored;
        if (at->path().extension() == ".pls" && at->is_regular_file(ignored))
            files.push_back(at->path());
    }
    std::ranges::sort(files);
    return files;
}

}  // namespace aloud
