// SPDX-License-Identifier: GPL-3.0-or-later

// What the pool and its workers say to each other. A frame is its payload's length (four bytes) and
// the payload, which opens with the protocol's version and the kind of message; numbers are
// little-endian. Decoding trusts nothing: a wrong length, version, kind or count gives no message.
#pragma once

#include "base/error.hpp"
#include "model/speech.hpp"
#include "model/utterance.hpp"
#include "synthesise/synthesise.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace aloud {

inline constexpr std::size_t frame_header_bytes = 4;
/// Longer payloads are refused unread: more than five minutes of sound at the engine's rate.
inline constexpr std::size_t longest_payload = std::size_t{16} << 20;

enum class RequestKind : std::uint8_t {
    speak = 1,
    transcribe = 2,
    voices = 3,
    speak_apart = 4,  ///< in a process of its own, whatever the utterance
    sound_out = 5,
};

/// What the pool asks. Token decisions are not sent: they are for people.
struct Request {
    RequestKind kind = RequestKind::speak;
    Utterance utterance;

    friend bool operator==(const Request&, const Request&) = default;
};

/// What a worker answers, in the order it was asked.
using Answer =
    std::variant<Speech, std::string, std::vector<EngineVoiceInfo>, std::vector<TokenSound>, Error>;

/// The payload's length that a header announces; none when it is beyond the limit.
std::optional<std::size_t> payload_length(std::string_view header);

/// Whole frames, header included.
std::string encode(const Request& request);
std::string encode(const Answer& answer);

/// From a payload, without the header.
std::optional<Request> decode_request(std::string_view payload);
std::optional<Answer> decode_answer(std::string_view payload);

}  // namespace aloud
