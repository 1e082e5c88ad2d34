// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/fingerprint.hpp"

#include <fmt/format.h>

namespace aloud {

void Fingerprint::add(std::string_view text) {
    add(static_cast<std::int64_t>(text.size()));
    for (const char c : text)
        mix(static_cast<unsigned char>(c));
}

void Fingerprint::add(std::int64_t number) {
    const auto bits = static_cast<std::uint64_t>(number);
    for (unsigned shift = 0; shift < 64; shift += 8)
        mix(static_cast<unsigned char>(bits >> shift));
}

std::string Fingerprint::hex() const {
    return fmt::format("{:016x}{:016x}", static_cast<std::uint64_t>(state_ >> 64U),
                       static_cast<std::uint64_t>(state_));
}

std::size_t Fingerprint::part_of(std::size_t count) const {
    // Every bit has its say: the low ones alone are the weakest of this hash.
    return static_cast<std::size_t>(state_ % count);
}

void Fingerprint::mix(unsigned char byte) {
    constexpr Wide prime = (Wide{1} << 88U) + 0x13BU;
    state_ = (state_ ^ byte) * prime;
}

}  // namespace aloud
