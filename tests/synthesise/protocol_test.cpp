// SPDX-License-Identifier: GPL-3.0-or-later

#include "synthesise/protocol.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace aloud;

namespace {

Request sample_request() {
    Request request{RequestKind::transcribe, {}};
    request.utterance.voice = {"zle/ru+f3", 400, 99, 0, 200};
    request.utterance.language.tag = "ru";
    request.utterance.tokens = {{"«", "дом", "», ", "d'om", Language{"ru"}, {2, 8}, {}},
                                {"", "", "", "", {}, {8, 8}, {}}};
    return request;
}

std::vector<Answer> sample_answers() {
    std::vector<Answer> answers(7);
    answers[0] = Speech{{22050, {0, 1, -1, 32767, -32768}}, {{{0, 4}, 0, 2}, {{5, 9}, 2, 5}}};
    answers[2] = std::string("dʒənˈiːvə");
    answers[3] = std::string();
    answers[4] = std::vector<EngineVoiceInfo>{{"gmw/en", "English", Language{"en-gb"}}};
    answers[6] = std::vector<TokenSound>{{"k|'E", "kˈɛ"}, {"", ""}};
    answers[5] = Error{ErrorKind::synthesis, "why"};
    return answers;
}

std::string_view payload_of(std::string_view frame) {
    return frame.substr(frame_header_bytes);
}

}  // namespace

TEST_CASE("what is encoded is decoded", "[synthesise]") {
    const std::string frame = encode(sample_request());
    CHECK(payload_length(frame) == frame.size() - frame_header_bytes);
    const auto request = decode_request(payload_of(frame));
    REQUIRE(request.has_value());
    CHECK(*request == sample_request());
    for (const Answer& answer : sample_answers()) {
        const auto decoded = decode_answer(payload_of(encode(answer)));
        REQUIRE(decoded.has_value());
        CHECK(*decoded == answer);
    }
}

TEST_CASE("a message cut short or too long is none", "[synthesise]") {
    const std::string frame = encode(sample_request());
    for (std::size_t length = 0; length < frame.size() - frame_header_bytes; ++length)
        CHECK_FALSE(decode_request(payload_of(frame).substr(0, length)).has_value());
    CHECK_FALSE(decode_request(std::string(payload_of(frame)) + '\0').has_value());
    for (const Answer& answer : sample_answers()) {
        const std::string whole = encode(answer);
        for (std::size_t length = 0; length < whole.size() - frame_header_bytes; ++length)
            CHECK_FALSE(decode_answer(payload_of(whole).substr(0, length)).has_value());
    }
}

TEST_CASE("another version or kind is no message", "[synthesise]") {
    std::string payload(payload_of(encode(sample_request())));
    payload[0] = 2;
    CHECK_FALSE(decode_request(payload).has_value());
    payload[0] = 1;
    payload[1] = 6;
    CHECK_FALSE(decode_request(payload).has_value());
    CHECK_FALSE(decode_answer(payload_of(encode(sample_request()))).has_value());
}

TEST_CASE("a payload beyond the limit is refused by its header", "[synthesise]") {
    const std::string longest("\x00\x00\x00\x01", 4);
    CHECK(payload_length(longest) == longest_payload);
    CHECK_FALSE(payload_length(std::string("\x01\x00\x00\x01", 4)).has_value());
    CHECK_FALSE(payload_length("abc").has_value());
}

TEST_CASE("changed bytes never make a message larger than they are", "[synthesise]") {
    std::mt19937 random(20);
    const auto below = [&](std::size_t bound) {
        return std::uniform_int_distribution<std::size_t>(0, bound - 1)(random);
    };
    const std::vector<Answer> answers = sample_answers();
    for (int round = 0; round < 20'000; ++round) {
        std::string payload(payload_of(round % 2 == 0 ? encode(sample_request())
                                                      : encode(answers[below(answers.size())])));
        for (std::size_t changes = 1 + below(4); changes > 0; --changes)
            payload[below(payload.size())] = static_cast<char>(below(256));
        if (const auto request = decode_request(payload))
            CHECK(encode(*request).size() == payload.size() + frame_header_bytes);
        if (const auto answer = decode_answer(payload))
            CHECK(encode(*answer).size() == payload.size() + frame_header_bytes);
    }
}
