// SPDX-License-Identifier: GPL-3.0-or-later

// Looking around in a sentence: every function takes byte offsets and never leaves the text.
#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

namespace aloud {

/// A run of white space of any width from `at`; `at` itself when there is none.
std::size_t skip_spaces(std::string_view text, std::size_t at);
/// The run of letters (with their marks) that begins at `at`.
std::string_view letters_at(std::string_view text, std::size_t at);
/// The word before `at` when only white space is between; empty otherwise.
std::string_view letters_before(std::string_view text, std::size_t at);
/// The word after `at` when only white space is between; empty otherwise.
std::string_view letters_after(std::string_view text, std::size_t at);
/// Where a view that was taken from `text` begins and ends in it.
std::size_t begin_of(std::string_view text, std::string_view part);
std::size_t end_of(std::string_view text, std::string_view part);

bool starts_with(std::string_view text, std::size_t at, std::string_view prefix);
/// Case of ASCII letters does not matter.
bool equal_ignoring_case(std::string_view a, std::string_view b);
bool is_one_of(std::string_view word, const std::string_view* first, std::size_t count);
template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
    return is_one_of(word, words.data(), N);
}

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings);

bool digit_at(std::string_view text, std::size_t at);
bool digit_before(std::string_view text, std::size_t at);
bool letter_at(std::string_view text, std::size_t at);
bool letter_before(std::string_view text, std::size_t at);
/// Neither a letter nor a digit stands at `at`.
bool ends_word(std::string_view text, std::size_t at);
/// Neither a letter nor a digit stands before `at`.
bool begins_word(std::string_view text, std::size_t at);
/// The length of the hyphen, dash or minus sign at `at`; 0 when there is none.
std::size_t dash_at(std::string_view text, std::size_t at);

/// `end`, or one less when the abbreviation's full stop there also ends the sentence.
std::size_t without_final_stop(std::string_view text, std::size_t end);

}  // namespace aloud
