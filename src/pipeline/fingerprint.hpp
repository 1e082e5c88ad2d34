// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace aloud {

/// A hash that is the same on every machine and in every version (FNV-1a of 128 bits), for telling
/// whether something has changed and for dividing work. No protection against forgers.
class Fingerprint {
  public:
    /// A field: "ab" then "c" differs from "a" then "bc".
    void add(std::string_view text);
    void add(std::int64_t number);

    /// 32 hexadecimal digits.
    [[nodiscard]] std::string hex() const;
    /// One of `count` parts, each as likely as the others.
    [[nodiscard]] std::size_t part_of(std::size_t count) const;

  private:
    __extension__ using Wide = unsigned __int128;

    void mix(unsigned char byte);

    Wide state_ = (Wide{0x6C62272E07BB0142U} << 64U) + 0x62B821756295C58DU;
};

}  // namespace aloud
