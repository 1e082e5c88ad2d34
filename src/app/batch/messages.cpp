// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batch/messages.hpp"

#include <nlohmann/json.hpp>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace aloud {

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Error, kind, message)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Task, position, name, again)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(GivenName, name)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(NameFields, title, date, site, author, language, voice, input,
                                   folder, index)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Outcome, status, error, stops_all, output, audio_s, seconds,
                                   words, sentences, failed_sentences, guessed_names, problems)

namespace {

using nlohmann::json;

/// Bytes that are no text become U+FFFD; only messages for people and titles can have them.
std::string packed(const json& message) {
    return message.dump(-1, ' ', false, json::error_handler_t::replace);
}

/// A packet has to go through the socket in one piece.
std::string shortened(const std::string& text) {
    constexpr std::size_t longest = 4000;
    return text.substr(0, longest);
}

std::vector<std::string> shortened(const std::vector<std::string>& texts) {
    constexpr std::size_t most_bytes = 40'000;
    std::vector<std::string> kept;
    std::size_t bytes = 0;
    for (const std::string& text : texts) {
        kept.push_back(shortened(text));
        bytes += kept.back().size();
        if (bytes > most_bytes)
            break;
    }
    return kept;
}

NameFields shortened(const NameFields& fields) {
    return {shortened(fields.title),  shortened(fields.date),     shortened(fields.site),
            shortened(fields.author), shortened(fields.language), shortened(fields.voice),
            shortened(fields.input),  shortened(fields.folder),   fields.index};
}

Outcome shortened(Outcome outcome) {
    outcome.error.message = shortened(outcome.error.message);
    outcome.output = shortened(outcome.output);
    outcome.guessed_names = shortened(outcome.guessed_names);
    outcome.problems = shortened(outcome.problems);
    return outcome;
}

/// With the place in the variant of what it is.
template <typename Message>
std::string encoded(const Message& message) {
    return packed(
        {message.index(), std::visit([](const auto& one) { return json(one); }, message)});
}

/// Nothing for a packet that is none of ours: the other end is this very program, or broken.
template <typename First, typename Second>
std::optional<std::variant<First, Second>> decoded(const std::string& packet) {
    const json message = json::parse(packet, nullptr, false);
    try {
        if (message.at(0) == 0)
            return message.at(1).get<First>();
        return message.at(1).get<Second>();
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

}  // namespace

std::string_view name_of(OutcomeStatus status) {
    constexpr std::array<std::string_view, 6> names = {"done",   "current", "kept",
                                                       "flawed", "failed",  "interrupted"};
    return names[static_cast<std::size_t>(status)];
}

std::string encode(const ToWorker& message) {
    return encoded(message);
}

std::string encode(const FromWorker& message) {
    return encoded(
        std::visit([](const auto& one) -> FromWorker { return shortened(one); }, message));
}

std::optional<ToWorker> decode_to_worker(const std::string& packet) {
    return decoded<Task, GivenName>(packet);
}

std::optional<FromWorker> decode_from_worker(const std::string& packet) {
    return decoded<NameFields, Outcome>(packet);
}

bool Channel::send(const std::string& packet) {
    while (::send(number(), packet.data(), packet.size(), MSG_NOSIGNAL) < 0) {
        if (errno != EINTR)
            return false;
    }
    return true;
}

std::optional<std::string> Channel::receive() {
    std::string packet(std::size_t{1} << 18U, '\0');
    while (true) {
        const ssize_t got = recv(number(), packet.data(), packet.size(), 0);
        if (got > 0) {
            packet.resize(static_cast<std::size_t>(got));
            return packet;
        }
        if (got == 0 || errno != EINTR)
            return std::nullopt;
    }
}

}  // namespace aloud
