// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/telling.hpp"

#include "base/translate.hpp"
#include "split/split.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

namespace aloud {

std::string_view name_of(Certainty certainty) {
    switch (certainty) {
        case Certainty::sure:
            return marked("sure");
        case Certainty::likely:
            return marked("likely");
        case Certainty::guess:
            break;
    }
    return marked("guess");
}

std::string_view name_of(RemarkKind kind) {
    switch (kind) {
        case RemarkKind::name:
            return marked("name");
        case RemarkKind::word:
            return marked("word");
        case RemarkKind::rewrite:
            return marked("rewrite");
        case RemarkKind::foreign:
            break;
    }
    return marked("foreign");
}

std::string_view name_of(Decider decider) {
    switch (decider) {
        case Decider::lexicon:
            return marked("lexicon");
        case Decider::rule:
            return marked("rule");
        case Decider::engine:
            break;
    }
    return marked("engine");
}

std::string reason_of(const Decision& decision) {
    if (!decision.problem.empty())
        return tr("engine, because of {}", decision.problem);
    if (decision.decider == Decider::engine)
        return tr("engine, the voice reads the letters");
    std::string reason =
        fmt::format("{}, {}", tr_marked(name_of(decision.decider)), tr_marked(decision.where));
    if (!decision.adapted.empty())
        reason += fmt::format(", {}", tr_marked(decision.adapted));
    return reason;
}

std::string record_of(const std::vector<std::pair<std::string_view, std::string>>& fields) {
    std::string record;
    for (const auto& [name, value] : fields) {
        if (!value.empty())
            record += fmt::format("{}: {}\n", tr_marked(name), on_one_line(value));
    }
    return record + '\n';
}

std::string on_one_line(std::string_view text) {
    std::string line;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        const bool breaks =
            c.value == '\n' || c.value == '\t' || c.value == 0x2028 || c.value == 0x2029;
        if (breaks)
            line += ' ';
        else
            line.append(text, at, c.length);
        at += c.length;
    }
    return line;
}

std::string harmless(std::string_view text) {
    std::string line;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        const bool control = c.value < 0x20 || (c.value >= 0x7F && c.value < 0xA0);
        if (control)
            line += ' ';
        else
            line.append(text, at, c.length);
        at += c.length;
    }
    return line;
}

std::string shell_word(std::string_view word) {
    std::string quoted = "'";
    for (const char c : word)
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

Language language_for_name(std::string_view name, const Language& chosen) {
    if (chosen.known())
        return chosen;
    for (std::size_t at = 0; at < name.size();) {
        const CodePoint c = decode_at(name, at);
        if (script_of(c.value) == Script::cyrillic)
            return {"ru"};
        if (script_of(c.value) == Script::arabic)
            return {"ar"};
        at += c.length;
    }
    return {"en"};
}

Result<Line> line_of_name(const std::string& name, const Language& language,
                          const Narrator& narrator) {
    const auto voice = narrator.voice_for(language);
    if (!voice)
        return voice.error();
    Block block;
    block.text = trim(repair_utf8(name));
    return narrator.line_for(whole_block(block, 0, language), *voice);
}

}  // namespace aloud
