// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/screen.hpp"

#include <algorithm>
#include <charconv>

namespace aloud::test {
namespace {

/// A character of any length in UTF-8, and whether it is reversed.
struct Cell {
    std::string character;
    bool reversed = false;
};

class Terminal {
  public:
    explicit Terminal(std::size_t columns) : columns_(columns) {}

    void take(std::string_view output) {
        for (std::size_t at = 0; at < output.size();)
            at += take_one(output.substr(at));
    }

    [[nodiscard]] Screen screen() const {
        Screen screen;
        screen.rows.clear();
        for (const auto& row : rows_) {
            std::string text;
            for (const Cell& cell : row) {
                text += cell.character;
                if (cell.reversed)
                    screen.reversed += cell.character;
            }
            screen.rows.push_back(text);
        }
        return screen;
    }

  private:
    /// Says how many bytes that were.
    std::size_t take_one(std::string_view output) {
        if (output.front() == '\n') {
            rows_.emplace_back();
            column_ = 0;
            return 1;
        }
        if (const std::size_t length = take_sequence(output); length > 0)
            return length;
        std::size_t length = 1;
        while (length < output.size() &&
               (static_cast<unsigned char>(output[length]) & 0xC0U) == 0x80)
            ++length;
        write(std::string(output.substr(0, length)));
        return length;
    }

    std::size_t take_sequence(std::string_view output) {
        if (!output.starts_with("\x1b["))
            return 0;
        std::size_t number = 0;
        const char* end = output.data() + output.size();
        const auto read = std::from_chars(output.data() + 2, end, number);
        if (read.ec != std::errc() || read.ptr == end)
            return 0;
        if (*read.ptr == 'm' && (number == 0 || number == 7))
            reversed_ = number == 7;
        else if (*read.ptr == 'D')
            column_ -= std::min(number, column_);
        else
            return 0;
        return static_cast<std::size_t>(read.ptr + 1 - output.data());
    }

    void write(std::string character) {
        if (column_ == columns_) {
            rows_.emplace_back();
            column_ = 0;
        }
        auto& row = rows_.back();
        row.resize(std::max(row.size(), column_ + 1), Cell{" "});
        row[column_++] = {std::move(character), reversed_};
    }

    std::size_t columns_;
    std::vector<std::vector<Cell>> rows_ = {{}};
    std::size_t column_ = 0;
    bool reversed_ = false;
};

}  // namespace

std::string Screen::text() const {
    std::string text;
    for (const std::string& row : rows)
        text += (&row == &rows.front() ? "" : "\n") + row;
    return text;
}

Screen screen_after(std::string_view output, std::size_t columns) {
    Terminal terminal(columns);
    terminal.take(output);
    return terminal.screen();
}

}  // namespace aloud::test
