// SPDX-License-Identifier: GPL-3.0-or-later

// Packets of one codec as the pages of an Ogg stream. The serial number is fixed, so that the same
// packets are the same bytes.
#pragma once

#include "deliver/output.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

class OggWriter {
  public:
    explicit OggWriter(Output& output);
    ~OggWriter();
    OggWriter(const OggWriter&) = delete;
    OggWriter& operator=(const OggWriter&) = delete;

    /// The first header has a page to itself, and audio begins on a page of its own.
    Result<void> write_headers(const std::vector<std::string>& headers);
    /// Other headers of the same sizes in the place of those written, where the output lets us.
    Result<void> replace_headers(const std::vector<std::string>& headers);

    /// `granule`: samples that can be played once the packet is decoded.
    void put(std::string_view packet, std::int64_t granule, bool is_last);
    /// Writes the pages that are full; after the last packet all.
    Result<void> write_pages();

  private:
    struct Stream;
    Output& output_;
    std::unique_ptr<Stream> stream_;
};

}  // namespace aloud
