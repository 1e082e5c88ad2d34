// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html_limits.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace aloud {
namespace {

constexpr int most_attributes = 256;
constexpr std::uint32_t most_open_of_a_name = 2000;
constexpr std::uint32_t most_open = 50000;
constexpr std::size_t longest_name = 24;

constexpr std::size_t npos = std::string_view::npos;

bool is_name_start(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_blank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/// Elements that have no end tag, or that the next of their kind ends.
bool ends_by_itself(std::string_view name) {
    constexpr std::array<std::string_view, 28> names = {
        "area",  "base",  "basefont", "br",     "col",   "colgroup", "dd",
        "dt",    "embed", "frame",    "hr",     "img",   "input",    "isindex",
        "li",    "link",  "meta",     "option", "p",     "param",    "source",
        "tbody", "td",    "tfoot",    "th",     "thead", "tr",       "wbr"};
    return std::binary_search(names.begin(), names.end(), name);
}

class Limiter {
  public:
    explicit Limiter(std::string_view html) : html_(html) {}

    std::string run() {
        while (at_ < html_.size()) {
            at_ = html_.find('<', at_);
            if (at_ == npos || at_ + 1 >= html_.size())
                break;
            const char next = html_[at_ + 1];
            if (is_name_start(next))
                start_tag();
            else if (next == '/')
                end_tag();
            else if (next == '!' || next == '?')
                skip_past(html_.compare(at_, 4, "<!--") == 0 ? "-->" : ">");
            else
                ++at_;
        }
        return copied_ == 0 ? std::string() : limited_.append(html_, copied_).append(" ");
    }

  private:
    /// How many elements of a name are open; names that share a place share their limits.
    struct Count {
        std::uint32_t open = 0;
        std::uint32_t left_out = 0;
    };

    void skip_past(std::string_view mark) {
        const std::size_t found = html_.find(mark, at_ + 2);
        at_ = found == npos ? html_.size() : found + mark.size();
    }

    void leave_out(std::size_t begin, std::size_t end) {
        limited_.append(html_, copied_, begin - copied_);
        copied_ = end;
    }

    /// Reads the name at at_ into name_, in lower case.
    void read_name() {
        name_length_ = 0;
        std::uint32_t hash = 0;
        for (; at_ < html_.size(); ++at_) {
            const char c = html_[at_];
            if (is_blank(c) || c == '>' || c == '/')
                break;
            const char lower = ascii_lower(c);
            hash = hash * 31U + static_cast<unsigned char>(lower);
            if (name_length_ < longest_name)
                name_[name_length_++] = lower;
        }
        count_ = &counts_[(hash ^ (hash >> 12U)) % counts_.size()];
    }

    [[nodiscard]] std::string_view name() const { return {name_.data(), name_length_}; }

    void start_tag() {
        const std::size_t begin = at_++;
        read_name();
        skip_attributes();
        const bool closed = at_ >= 2 && html_[at_ - 2] == '/';
        if (name() == "script" || name() == "style") {
            skip_raw_text();
        } else if (!closed && !ends_by_itself(name())) {
            const bool too_many = count_->open >= most_open_of_a_name || open_ >= most_open;
            ++(too_many ? count_->left_out : count_->open);
            if (too_many) {
                leave_out(begin, at_);
                limited_ += ' ';  // the words on both sides stay apart
            } else {
                ++open_;
            }
        }
    }

    /// Moves behind the tag's end.
    void skip_attributes() {
        std::size_t cut = npos;
        for (int count = 0; at_ < html_.size();) {
            const char c = html_[at_];
            if (c == '>') {
                if (cut != npos)
                    leave_out(cut, at_);
                ++at_;
                return;
            }
            if (is_blank(c) || c == '/') {
                ++at_;
                continue;
            }
            if (++count > most_attributes && cut == npos)
                cut = at_;
            skip_attribute();
        }
        if (cut != npos)
            leave_out(cut, at_);
    }

    void skip_attribute() {
        at_ = std::min(html_.find_first_of("= \n\t\r\f>/", at_ + 1), html_.size());
        std::size_t value = at_;
        while (value < html_.size() && is_blank(html_[value]))
            ++value;
        if (value >= html_.size() || html_[value] != '=')
            return;
        ++value;
        while (value < html_.size() && is_blank(html_[value]))
            ++value;
        const char quote = value < html_.size() ? html_[value] : ' ';
        const bool quoted = quote == '"' || quote == '\'';
        const std::size_t end =
            quoted ? html_.find(quote, value + 1) : html_.find_first_of(" \n\t\r\f>", value);
        at_ = end == npos ? html_.size() : end + (quoted ? 1 : 0);
    }

    void skip_raw_text() {
        while ((at_ = html_.find("</", at_)) != npos) {
            const std::size_t end = std::min(at_ + 2 + name_length_, html_.size());
            bool same = end - at_ == 2 + name_length_;
            for (std::size_t at = at_ + 2; same && at < end; ++at)
                same = (html_[at] | 0x20) == name_[at - at_ - 2];
            if (same)
                return;
            at_ += 2;
        }
        at_ = html_.size();
    }

    void end_tag() {
        const std::size_t begin = at_;
        at_ += 2;
        read_name();
        const std::size_t end = html_.find('>', at_);
        at_ = end == npos ? html_.size() : end + 1;
        if (ends_by_itself(name()) || name() == "script" || name() == "style")
            return;
        if (count_->left_out > 0) {
            --count_->left_out;
            leave_out(begin, at_);
        } else if (count_->open > 0) {
            --count_->open;
            --open_;
        } else {
            leave_out(begin, at_);
        }
    }

    std::string_view html_;
    std::string limited_;
    std::size_t copied_ = 0;  ///< what stands before it is in limited_ already
    std::size_t at_ = 0;
    std::array<char, longest_name> name_{};
    std::size_t name_length_ = 0;
    std::array<Count, 4096> counts_{};
    Count* count_ = nullptr;
    std::uint32_t open_ = 0;
};

}  // namespace

std::string limit_markup(std::string_view html) {
    return Limiter(html).run();
}

}  // namespace aloud
