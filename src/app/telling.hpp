// SPDX-License-Identifier: GPL-3.0-or-later

// How the commands that explain tell things: lines "name: value" that a screen reader can follow, a
// blank line between two things.
#pragma once

#include "model/language.hpp"
#include "pipeline/remarks.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace aloud {

std::string_view name_of(Certainty certainty);
std::string_view name_of(RemarkKind kind);
std::string_view name_of(Decider decider);

/// "lexicon, en/arabic.pls:12", "rule, russian name", "engine, the voice reads the letters".
std::string reason_of(const Decision& decision);

/// A record: fields without a value are left out.
std::string record_of(const std::vector<std::pair<std::string_view, std::string>>& fields);

/// Line breaks and tabs become spaces; nothing else changes.
std::string on_one_line(std::string_view text);

/// Without what would steer a terminal: a page may hold anything.
std::string harmless(std::string_view text);

/// As one word of a shell's command line.
std::string shell_word(std::string_view word);

/// What the user says, else the one that news writes the name's script in: en, ru or ar.
Language language_for_name(std::string_view name, const Language& chosen);

/// The line that says a name, and nothing else, in the voice of its language.
Result<Line> line_of_name(const std::string& name, const Language& language,
                          const Narrator& narrator);

}  // namespace aloud
