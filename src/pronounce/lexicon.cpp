// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/lexicon.hpp"

#include "base/translate.hpp"
#include "pronounce/compiled_lexicon.hpp"
#include "pronounce/pls.hpp"
#include "pronounce/words.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <limits>
#include <thread>
#include <tuple>

namespace aloud {
namespace {

Result<std::string> read_bytes(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string content;
    // In portions: character by character is slow, and the program starts with this.
    std::array<char, std::size_t{1} << 16U> portion{};
    while (file) {
        file.read(portion.data(), portion.size());
        content.append(portion.data(), static_cast<std::size_t>(file.gcount()));
    }
    if (!file.is_open() || file.bad())
        return Error{ErrorKind::usage, tr("cannot read the lexicon '{}'", path.string())};
    return content;
}

/// A file that is bad may be one that another program is writing: it gets a moment to become whole.
Result<LexiconFile> read_settled(const std::filesystem::path& path, std::string content) {
    constexpr int most_tries = 5;
    constexpr std::chrono::milliseconds moment(100);
    Result<LexiconFile> file = read_pls(path.string(), content);
    for (int tries = 1; !file && tries < most_tries; ++tries) {
        std::this_thread::sleep_for(moment);
        Result<std::string> again = read_bytes(path);
        if (!again)
            return again.error();
        if (*again == content)
            break;
        content = std::move(*again);
        file = read_pls(path.string(), content);
    }
    return file;
}

/// A mapped table may be damaged.
bool is_sound(const EntryRow& row, std::size_t text) {
    return row.grapheme <= row.sound && row.sound <= row.end && row.end <= text &&
           row.role <= row.role_end && row.role_end <= text &&
           row.notation <= static_cast<std::uint32_t>(Notation::alias);
}

Result<LexiconFile> load_file(const std::filesystem::path& path, const CompiledLexicon& compiled) {
    if (auto ready = compiled.file_at(path)) {
        ready->path = path.string();
        return std::move(*ready);
    }
    Result<std::string> content = read_bytes(path);
    if (!content)
        return content.error();
    if (auto ready = compiled.file_of(*content)) {
        ready->path = path.string();
        return std::move(*ready);
    }
    return read_settled(path, std::move(*content));
}

}  // namespace

void NameHash::add(std::string_view folded_word) {
    // FNV-1a, with a byte that no word holds behind each word
    for (const char c : folded_word)
        value_ = (value_ ^ static_cast<unsigned char>(c)) * 1099511628211U;
    value_ = (value_ ^ 0xFFU) * 1099511628211U;
}

std::uint64_t hash_of_name(std::string_view name, const Language& language) {
    NameHash hash(language.primary());
    for (const Word& word : find_words(name))
        hash.add(word.folded);
    return hash.value();
}

Entry LexiconFile::entry(std::size_t row, std::size_t file) const {
    if (row >= rows.size() || !is_sound(rows[row], text.size()))
        return {};
    const EntryRow& at = rows[row];
    return {text.substr(at.grapheme, at.sound - at.grapheme),
            text.substr(at.sound, at.end - at.sound),
            static_cast<Notation>(at.notation),
            file,
            at.line,
            text.substr(at.role, at.role_end - at.role)};
}

LexiconFileBuilder::LexiconFileBuilder(std::string path, Language language)
    : path_(std::move(path)), language_(std::move(language)), tables_(std::make_shared<Tables>()) {}

bool LexiconFileBuilder::add(const Entry& entry) {
    constexpr std::size_t room = std::numeric_limits<std::uint32_t>::max();
    std::string& text = tables_->text;
    if (text.size() + entry.grapheme.size() + entry.sound.size() + entry.role.size() > room)
        return false;
    const auto append = [&text](std::string_view piece) {
        text += piece;
        return static_cast<std::uint32_t>(text.size());
    };
    EntryRow row;
    // neighbours mostly share their role
    if (const EntryRow* last = tables_->rows.empty() ? nullptr : &tables_->rows.back();
        last != nullptr &&
        entry.role == std::string_view(text).substr(last->role, last->role_end - last->role)) {
        row.role = last->role;
        row.role_end = last->role_end;
    } else {
        row.role = append({});
        row.role_end = append(entry.role);
    }
    row.grapheme = append({});
    row.sound = append(entry.grapheme);
    row.end = append(entry.sound);
    row.line = entry.line;
    row.notation = static_cast<std::uint32_t>(entry.notation);
    tables_->rows.push_back(row);
    return true;
}

LexiconFile LexiconFileBuilder::finish() && {
    Tables& tables = *tables_;
    tables.keys.reserve(tables.rows.size());
    LexiconFile file{std::move(path_), std::move(language_), tables.text, tables.rows, {}, tables_};
    for (std::uint32_t row = 0; row < tables.rows.size(); ++row) {
        const Entry at = file.entry(row);
        const std::vector<Word> words = find_words(at.grapheme);
        NameHash whole(file.language.primary());
        for (const Word& word : words)
            whole.add(word.folded);
        tables.keys.push_back({whole.value(), row, 0});
        if (words.size() == 1 || at.notation != Notation::alias)
            continue;
        for (const Word& word : words) {
            NameHash part(file.language.primary());
            part.add(word.folded);
            tables.keys.push_back({part.value(), row, 1});
        }
    }
    std::ranges::sort(tables.keys, [](const EntryKey& a, const EntryKey& b) {
        return std::tie(a.hash, a.part, a.row) < std::tie(b.hash, b.part, b.row);
    });
    file.keys = tables.keys;
    return file;
}

std::vector<Found> entries_with(const Lexicon& lexicon, const Language& language,
                                std::uint64_t hash) {
    const std::vector<LexiconFile>& files = lexicon.entries().files;
    std::vector<Found> found;
    for (std::size_t index = 0; index < files.size(); ++index) {
        const LexiconFile& file = files[index];
        if (file.language.primary() != language.primary())
            continue;
        auto key = std::ranges::lower_bound(file.keys, hash, {}, &EntryKey::hash);
        for (; key != file.keys.end() && key->hash == hash; ++key)
            found.push_back({file.entry(key->row, index), key->part != 0});
    }
    std::stable_partition(found.begin(), found.end(), [](const Found& one) { return !one.part; });
    return found;
}

std::vector<Entry> entries_for(const Lexicon& lexicon, const Language& language,
                               std::string_view name) {
    std::vector<Entry> entries;
    for (const Found& found : entries_with(lexicon, language, hash_of_name(name, language))) {
        if (!found.part)
            entries.push_back(found.entry);
    }
    return entries;
}

std::string place_of(const Lexicon& lexicon, const Entry& entry) {
    return lexicon.entries().files[entry.file].path + ":" + std::to_string(entry.line);
}

Lexicon::Lexicon() : entries_(std::make_shared<const Entries>()) {}

std::size_t Lexicon::size() const {
    std::size_t all = 0;
    for (const LexiconFile& file : entries_->files)
        all += file.rows.size();
    return all;
}

Result<Lexicon> load_lexicon(const std::vector<std::filesystem::path>& files,
                             const std::filesystem::path& compiled) {
    const CompiledLexicon ready = CompiledLexicon::open(compiled);
    auto entries = std::make_shared<Lexicon::Entries>();
    for (const std::filesystem::path& path : files) {
        Result<LexiconFile> file = load_file(path, ready);
        if (!file)
            return file.error();
        entries->files.push_back(std::move(*file));
    }
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
