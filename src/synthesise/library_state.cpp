// SPDX-License-Identifier: GPL-3.0-or-later

#include "synthesise/library_state.hpp"

#include <link.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace aloud {
namespace {

struct Range {
    std::uintptr_t begin = 0;
    std::uintptr_t end = 0;
};

struct Search {
    std::string_view library;
    std::vector<Range> found;
};

Range range_of(const dl_phdr_info& info, const ElfW(Phdr) & header) {
    const std::uintptr_t begin = info.dlpi_addr + header.p_vaddr;
    return {begin, begin + header.p_memsz};
}

/// The writable segments without the part that the loader has made read-only, which comes first.
void collect(const dl_phdr_info& info, std::vector<Range>& found) {
    Range read_only;
    for (int i = 0; i < info.dlpi_phnum; ++i) {
        if (info.dlpi_phdr[i].p_type == PT_GNU_RELRO)
            read_only = range_of(info, info.dlpi_phdr[i]);
    }
    for (int i = 0; i < info.dlpi_phnum; ++i) {
        if (info.dlpi_phdr[i].p_type != PT_LOAD || (info.dlpi_phdr[i].p_flags & PF_W) == 0)
            continue;
        Range writable = range_of(info, info.dlpi_phdr[i]);
        if (read_only.begin >= writable.begin && read_only.begin < writable.end)
            writable.begin = std::max(writable.begin, read_only.end);
        if (writable.begin < writable.end)
            found.push_back(writable);
    }
}

int visit(dl_phdr_info* info, std::size_t /*size*/, void* data) {
    auto* search = static_cast<Search*>(data);
    const std::string_view path = info->dlpi_name;
    if (!path.substr(path.rfind('/') + 1).starts_with(search->library))
        return 0;
    collect(*info, search->found);
    return 1;
}

}  // namespace

std::optional<LibraryState> LibraryState::of(std::string_view library) {
    Search search{library, {}};
    dl_iterate_phdr(visit, &search);
    if (search.found.empty())
        return std::nullopt;
    LibraryState state;
    for (const Range& range : search.found)
        state.segments_.push_back({reinterpret_cast<std::byte*>(range.begin),
                                   std::vector<std::byte>(range.end - range.begin)});
    state.save();
    return state;
}

void LibraryState::save() {
    for (Segment& segment : segments_)
        std::memcpy(segment.saved.data(), segment.begin, segment.saved.size());
}

void LibraryState::restore() const {
    for (const Segment& segment : segments_)
        std::memcpy(segment.begin, segment.saved.data(), segment.saved.size());
}

}  // namespace aloud
