// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catalogue.hpp"

namespace aloud::test {
namespace {

/// What is between the quotation marks.
std::string unquoted(std::string_view line) {
    std::string text;
    const std::size_t begin = line.find('"') + 1;
    const std::size_t end = line.rfind('"');
    for (std::size_t i = begin; i < end; ++i) {
        if (line[i] != '\\') {
            text += line[i];
            continue;
        }
        const char escaped = line[++i];
        text += escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped;
    }
    return text;
}

class Reader {
  public:
    std::vector<Message> read(std::string_view catalogue) {
        while (!catalogue.empty()) {
            const std::size_t end = catalogue.find('\n');
            take(catalogue.substr(0, end));
            catalogue.remove_prefix(end == std::string_view::npos ? catalogue.size() : end + 1);
        }
        take("");
        return std::move(messages_);
    }

  private:
    void take(std::string_view line) {
        if (line.empty())
            end_message();
        else if (line.starts_with("#,"))
            message_.fuzzy = line.find("fuzzy") != std::string_view::npos;
        else if (line.starts_with('#'))
            return;
        else if (!line.starts_with('"'))
            begin_text(line);
        if (text_ != nullptr && !line.empty())
            *text_ += unquoted(line);
    }

    void begin_text(std::string_view line) {
        if (line.starts_with("msgid_plural"))
            text_ = &message_.plural;
        else if (line.starts_with("msgid"))
            text_ = &message_.english;
        else
            text_ = &message_.translations.emplace_back();
    }

    void end_message() {
        if (!message_.english.empty())
            messages_.push_back(message_);
        message_ = {};
        text_ = nullptr;
    }

    std::vector<Message> messages_;
    Message message_;
    std::string* text_ = nullptr;
};

}  // namespace

std::vector<Message> messages_of(std::string_view catalogue) {
    return Reader().read(catalogue);
}

std::vector<std::string> places_in(std::string_view message) {
    std::vector<std::string> places;
    for (std::size_t i = 0; i < message.size(); ++i) {
        if (message[i] != '{')
            continue;
        if (message.substr(i, 2) == "{{") {
            ++i;
            continue;
        }
        const std::size_t end = message.find('}', i);
        places.emplace_back(message.substr(i + 1, end - i - 1));
    }
    return places;
}

}  // namespace aloud::test
