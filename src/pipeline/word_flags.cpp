// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/word_flags.hpp"

#include <functional>
#include <utility>

namespace aloud {
namespace {

constexpr std::uint64_t flags = 3;
constexpr std::size_t most_slots = std::size_t{1} << 17U;

/// Never 0; two words of one text have the same once in a hundred million texts.
std::uint64_t hash_of(std::string_view word) {
    constexpr std::uint64_t not_empty = flags + 1;
    return (std::hash<std::string_view>{}(word) & ~flags) | not_empty;
}

}  // namespace

void WordFlags::add(std::string_view word, unsigned flag) {
    const std::uint64_t hash = hash_of(word);
    std::size_t place = place_of(hash);
    if (slots_[place] == 0) {
        if (words_ * 2 >= slots_.size()) {
            if (slots_.size() >= most_slots)
                return;
            grow();
            place = place_of(hash);
        }
        slots_[place] = hash;
        ++words_;
    }
    slots_[place] |= flag & flags;
}

unsigned WordFlags::of(std::string_view word) const {
    return static_cast<unsigned>(slots_[place_of(hash_of(word))] & flags);
}

/// Where the hash is, or would be.
std::size_t WordFlags::place_of(std::uint64_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t place = hash >> 16U & mask;
    while (slots_[place] != 0 && (slots_[place] & ~flags) != hash)
        place = (place + 1) & mask;
    return place;
}

void WordFlags::grow() {
    const std::vector<std::uint64_t> old =
        std::exchange(slots_, std::vector<std::uint64_t>(2 * slots_.size()));
    for (const std::uint64_t slot : old) {
        if (slot != 0)
            slots_[place_of(slot & ~flags)] = slot;
    }
}

}  // namespace aloud
