// SPDX-License-Identifier: GPL-3.0-or-later

#include "synthesise/protocol.hpp"

#include <cstdint>
#include <cstdlib>

// What decodes must encode to the bytes it came from.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace aloud;
    const std::string_view payload(reinterpret_cast<const char*>(data), size);
    if (payload_length(payload).value_or(0) > longest_payload)
        std::abort();
    if (const auto request = decode_request(payload)) {
        if (encode(*request).substr(frame_header_bytes) != payload)
            std::abort();
    }
    if (const auto answer = decode_answer(payload)) {
        if (encode(*answer).substr(frame_header_bytes) != payload)
            std::abort();
    }
    return 0;
}
