// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/compiled_lexicon.hpp"

#include "pronounce/pls.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <fstream>
#include <iterator>

namespace aloud {
namespace {

constexpr std::string_view magic = "ALOUDLEX";
/// To be raised with every change of the tables, of the folding of names and of NameHash. A machine
/// of the other byte order sees another number.
constexpr std::uint32_t version = 3;
constexpr std::size_t alignment = 8;

struct Header {
    std::array<char, 8> magic{};
    std::uint32_t version = 0;
    std::uint32_t files = 0;
};

/// Where a table lies: offset in bytes from the beginning, and the number of its elements.
struct Extent {
    std::uint64_t offset = 0;
    std::uint64_t count = 0;
};

struct Record {
    std::uint64_t source_bytes = 0;
    std::uint64_t source_hash = 0;
    Extent name;
    Extent language;
    Extent text;
    Extent rows;
    Extent keys;
};

std::uint64_t mix(std::uint64_t value) {
    value ^= value >> 32U;
    value *= 0xD6E8FEB86659FD93U;
    return value ^ (value >> 29U);
}

/// Eight bytes at a time: loading reads every source once.
std::uint64_t hash_of(std::string_view content) {
    std::uint64_t hash = 0x9E3779B97F4A7C15U ^ content.size();
    std::uint64_t eight = 0;
    std::size_t at = 0;
    for (; at + sizeof eight <= content.size(); at += sizeof eight) {
        std::memcpy(&eight, content.data() + at, sizeof eight);
        hash = (std::rotl(hash, 23) ^ mix(eight)) * 0x9FB21C651E98DF25U;
    }
    eight = 0;
    if (at < content.size())
        std::memcpy(&eight, content.data() + at, content.size() - at);
    return mix(std::rotl(hash, 23) ^ mix(eight));
}

/// The elements of a table; none when it does not lie within the bytes.
template <typename T>
std::optional<std::span<const T>> table_at(std::string_view bytes, const Extent& extent) {
    if (extent.offset % alignment != 0 || extent.offset > bytes.size() ||
        extent.count > (bytes.size() - extent.offset) / sizeof(T))
        return std::nullopt;
    return std::span<const T>(reinterpret_cast<const T*>(bytes.data() + extent.offset),
                              extent.count);
}

/// "en/arabic.pls": what a source is told by wherever the lexicons lie.
std::string name_of(const std::filesystem::path& path) {
    return (path.parent_path().filename() / path.filename()).string();
}

std::optional<LexiconFile> read_record(std::string_view bytes, const Record& record) {
    const auto language = table_at<char>(bytes, record.language);
    const auto text = table_at<char>(bytes, record.text);
    const auto rows = table_at<EntryRow>(bytes, record.rows);
    const auto keys = table_at<EntryKey>(bytes, record.keys);
    if (!language || !text || !rows || !keys)
        return std::nullopt;
    LexiconFile file;
    file.language.tag.assign(language->begin(), language->end());
    file.text = {text->data(), text->size()};
    file.rows = *rows;
    file.keys = *keys;
    return file;
}

/// Appends a table at the next multiple of 8.
template <typename T>
Extent append(std::string& bytes, const T* elements, std::size_t count) {
    bytes.resize((bytes.size() + alignment - 1) / alignment * alignment);
    const Extent extent{bytes.size(), count};
    bytes.append(reinterpret_cast<const char*>(elements), count * sizeof(T));
    return extent;
}

}  // namespace

CompiledLexicon CompiledLexicon::of(std::string_view bytes,
                                    const std::shared_ptr<const void>& memory) {
    Header header;
    if (bytes.size() < sizeof header)
        return {};
    std::memcpy(&header, bytes.data(), sizeof header);
    const auto records = table_at<Record>(bytes, {sizeof header, header.files});
    if (std::string_view(header.magic.data(), header.magic.size()) != magic ||
        header.version != version || !records)
        return {};
    CompiledLexicon compiled;
    for (const Record& record : *records) {
        auto file = read_record(bytes, record);
        if (!file)
            return {};
        file->memory = memory;
        const auto name = table_at<char>(bytes, record.name);
        compiled.sources_.push_back({name ? std::string(name->begin(), name->end()) : "",
                                     record.source_bytes, record.source_hash, std::move(*file)});
    }
    return compiled;
}

CompiledLexicon CompiledLexicon::open(const std::filesystem::path& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return {};
    struct stat status = {};
    const bool regular = fstat(file, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0;
    const auto bytes = regular ? static_cast<std::size_t>(status.st_size) : 0;
    void* memory = regular ? mmap(nullptr, bytes, PROT_READ, MAP_PRIVATE, file, 0) : MAP_FAILED;
    close(file);
    if (memory == MAP_FAILED)
        return {};
    CompiledLexicon compiled =
        of({static_cast<const char*>(memory), bytes},
           std::shared_ptr<const void>(memory, [bytes](void* mapped) { munmap(mapped, bytes); }));
    compiled.written_ = status.st_mtim;
    return compiled;
}

std::optional<LexiconFile> CompiledLexicon::file_at(const std::filesystem::path& path) const {
    struct stat status = {};
    if (sources_.empty() || stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    const auto at = [](const timespec& time) { return std::pair(time.tv_sec, time.tv_nsec); };
    if (at(status.st_mtim) >= at(written_))
        return std::nullopt;
    const std::string name = name_of(path);
    for (const Source& source : sources_) {
        if (source.bytes == static_cast<std::uint64_t>(status.st_size) && source.name == name)
            return source.file;
    }
    return std::nullopt;
}

std::optional<LexiconFile> CompiledLexicon::file_of(std::string_view content) const {
    if (sources_.empty())
        return std::nullopt;
    const std::uint64_t hash = hash_of(content);
    for (const Source& source : sources_) {
        if (source.bytes == content.size() && source.hash == hash)
            return source.file;
    }
    return std::nullopt;
}

std::vector<LexiconFile> CompiledLexicon::files() const {
    std::vector<LexiconFile> all;
    for (const Source& source : sources_)
        all.push_back(source.file);
    return all;
}

Result<std::string> compile_lexicon(const std::vector<std::filesystem::path>& files) {
    Header header{{}, version, static_cast<std::uint32_t>(files.size())};
    std::ranges::copy(magic, header.magic.begin());
    std::vector<Record> records(files.size());
    std::string bytes(sizeof header + records.size() * sizeof(Record), '\0');
    for (std::size_t i = 0; i < files.size(); ++i) {
        std::ifstream stream(files[i], std::ios::binary);
        const std::string content{std::istreambuf_iterator<char>(stream), {}};
        const Result<LexiconFile> file = read_pls(files[i].string(), content);
        if (!file)
            return file.error();
        const std::string name = name_of(files[i]);
        records[i] = {content.size(),
                      hash_of(content),
                      append(bytes, name.data(), name.size()),
                      append(bytes, file->language.tag.data(), file->language.tag.size()),
                      append(bytes, file->text.data(), file->text.size()),
                      append(bytes, file->rows.data(), file->rows.size()),
                      append(bytes, file->keys.data(), file->keys.size())};
    }
    std::memcpy(bytes.data(), &header, sizeof header);
    std::memcpy(bytes.data() + sizeof header, records.data(), records.size() * sizeof(Record));
    return bytes;
}

}  // namespace aloud
