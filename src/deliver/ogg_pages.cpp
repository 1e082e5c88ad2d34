// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/ogg_pages.hpp"

#include <ogg/ogg.h>

#include <algorithm>
#include <array>
#include <cstddef>

namespace aloud {

namespace {

// RFC 3533, section 6: bytes 14 to 17 of the page header. Any number does, one stream to a file.
constexpr std::size_t serial_offset = 14;
constexpr std::array<unsigned char, 4> serial = {'a', 'l', 'o', 'u'};

void append(std::string& text, const unsigned char* bytes, long length) {
    text.append(bytes, bytes + length);
}

}  // namespace

struct OggPages::State {
    ogg_sync_state sync = {};
};

OggPages::OggPages() : state_(std::make_unique<State>()) {
    ogg_sync_init(&state_->sync);
}

OggPages::~OggPages() {
    ogg_sync_clear(&state_->sync);
}

std::string OggPages::renumber(std::string_view bytes) {
    const auto length = static_cast<long>(bytes.size());
    char* buffer = ogg_sync_buffer(&state_->sync, length);
    std::copy(bytes.begin(), bytes.end(), buffer);
    ogg_sync_wrote(&state_->sync, length);

    std::string pages;
    ogg_page page = {};
    while (ogg_sync_pageout(&state_->sync, &page) == 1) {
        std::copy(serial.begin(), serial.end(), page.header + serial_offset);
        ogg_page_checksum_set(&page);
        append(pages, page.header, page.header_len);
        append(pages, page.body, page.body_len);
    }
    return pages;
}

}  // namespace aloud
