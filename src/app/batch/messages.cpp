// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batch/messages.hpp"

#include <nlohmann/json.hpp>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace aloud {
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

json to_json(const Task& task) {
    return {{"task", task.position}, {"name", task.name}, {"again", task.again}};
}

json to_json(const GivenName& given) {
    return {{"given", given.name}};
}

json to_json(const NameFields& fields) {
    return {{"title", shortened(fields.title)},
            {"date", shortened(fields.date)},
            {"site", shortened(fields.site)},
            {"author", shortened(fields.author)},
            {"language", shortened(fields.language)},
            {"voice", shortened(fields.voice)},
            {"input", shortened(fields.input)},
            {"folder", shortened(fields.folder)},
            {"index", fields.index}};
}

json to_json(const Outcome& outcome) {
    return {{"status", static_cast<int>(outcome.status)},
            {"kind", static_cast<int>(outcome.error.kind)},
            {"reason", shortened(outcome.error.message)},
            {"stops_all", outcome.stops_all},
            {"output", shortened(outcome.output)},
            {"audio_s", outcome.audio_s},
            {"seconds", outcome.seconds},
            {"words", outcome.words},
            {"sentences", outcome.sentences},
            {"failed_sentences", outcome.failed_sentences},
            {"guessed_names", shortened(outcome.guessed_names)},
            {"problems", shortened(outcome.problems)}};
}

Outcome outcome_from(const json& message) {
    Outcome outcome;
    outcome.status = static_cast<OutcomeStatus>(message.at("status").get<int>());
    outcome.error = {static_cast<ErrorKind>(message.at("kind").get<int>()), message.at("reason")};
    outcome.stops_all = message.at("stops_all");
    outcome.output = message.at("output");
    outcome.audio_s = message.at("audio_s");
    outcome.seconds = message.at("seconds");
    outcome.words = message.at("words");
    outcome.sentences = message.at("sentences");
    outcome.failed_sentences = message.at("failed_sentences");
    outcome.guessed_names = message.at("guessed_names").get<std::vector<std::string>>();
    outcome.problems = message.at("problems").get<std::vector<std::string>>();
    return outcome;
}

NameFields fields_from(const json& message) {
    NameFields fields;
    fields.title = message.at("title");
    fields.date = message.at("date");
    fields.site = message.at("site");
    fields.author = message.at("author");
    fields.language = message.at("language");
    fields.voice = message.at("voice");
    fields.input = message.at("input");
    fields.folder = message.at("folder");
    fields.index = message.at("index");
    return fields;
}

/// Nothing for a packet that is none of ours: the other end is this very program, or broken.
template <typename Message, typename Read>
std::optional<Message> read_packet(const std::string& packet, const Read& read) {
    const json message = json::parse(packet, nullptr, false);
    if (message.is_discarded())
        return std::nullopt;
    try {
        return read(message);
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
    return packed(std::visit([](const auto& content) { return to_json(content); }, message));
}

std::string encode(const FromWorker& message) {
    return packed(std::visit([](const auto& content) { return to_json(content); }, message));
}

std::optional<ToWorker> decode_to_worker(const std::string& packet) {
    return read_packet<ToWorker>(packet, [](const json& message) -> ToWorker {
        if (message.contains("given"))
            return GivenName{message.at("given")};
        return Task{message.at("task"), message.at("name"), message.at("again")};
    });
}

std::optional<FromWorker> decode_from_worker(const std::string& packet) {
    return read_packet<FromWorker>(packet, [](const json& message) -> FromWorker {
        if (message.contains("title"))
            return fields_from(message);
        return outcome_from(message);
    });
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
