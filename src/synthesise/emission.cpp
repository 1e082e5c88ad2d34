// SPDX-License-Identifier: GPL-3.0-or-later

#include "synthesise/emission.hpp"

#include "synthesise/phoneme_tables.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace aloud {
namespace {

// eSpeak NG 1.51 cuts a clause at 800 bytes and loses a bracket that lies on the cut.
constexpr std::size_t longest_clause = 600;
// From here on a dash or full stop will do for a cut.
constexpr std::size_t long_clause = 400;
constexpr std::size_t longest_group = 300;

bool is_unspeakable(char32_t c) {
    const bool is_control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool is_private = (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
    const bool is_noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return is_control || is_private || is_noncharacter || c == 0xFEFF || c == replacement_character;
}

/// Mnemonics are printable ASCII; anything else would end the bracket or the word.
std::string clean_mnemonics(std::string_view mnemonics) {
    std::string clean;
    std::copy_if(mnemonics.begin(), mnemonics.end(), std::back_inserter(clean),
                 [](char c) { return c >= ' ' && c <= '~' && c != ']'; });
    return std::string(trim(clean));
}

char32_t last_mark(std::string_view text) {
    const std::string_view visible = trim(text);
    return decode_before(visible, visible.size()).value;
}

/// A mark after which the engine begins a new clause, when white space follows.
bool ends_clause(std::string_view after) {
    constexpr std::u32string_view marks = U",;:?!،؛؟";
    return !after.empty() && trim(after).size() < after.size() &&
           marks.find(last_mark(after)) != std::u32string_view::npos;
}

/// The engine's own pauses at 175 words a minute, as measured.
int pause_ms(char32_t mark) {
    constexpr std::u32string_view long_marks = U".;:—–…";
    constexpr std::u32string_view short_marks = U",،-(";
    if (mark != 0 && long_marks.find(mark) != std::u32string_view::npos)
        return 265;
    if (mark != 0 && short_marks.find(mark) != std::u32string_view::npos)
        return 170;
    return 0;
}

bool is_only_space(std::string_view text) {
    return trim(text).empty();
}

/// How a token is given to the engine.
struct Form {
    std::string mnemonics;   ///< empty: as letters
    std::string_view table;  ///< to switch to; empty: the voice's own
};

Form form_of(const Token& token, const OwnTable& own) {
    const bool is_foreign =
        token.language.known() && token.language.primary() != own.language.primary();
    Form form{clean_mnemonics(token.phonemes), {}};
    if (!is_foreign || form.mnemonics.empty())
        return form;
    const EnginePhonemeTable* table = find_phoneme_table(token.language);
    if (own.name.empty() || table == nullptr)
        return {};
    form.table = table->table;
    return form;
}

class Composer {
  public:
    Composer(const Utterance& utterance, const OwnTable& own)
        : tokens_(utterance.tokens), own_(own) {
        for (const Token& token : tokens_)
            forms_.push_back(form_of(token, own));
    }

    std::vector<Emission> compose() {
        for (std::size_t begin = 0; begin < tokens_.size();) {
            const std::size_t end = group_end(begin);
            make_room(begin, end);
            if (forms_[begin].mnemonics.empty())
                append_letters(begin);
            else
                append_brackets(begin, end);
            if (ends_clause(tokens_[end - 1].after))
                clause_begin_ = current_.text.size();
            begin = end;
        }
        cut();
        return std::move(emissions_);
    }

  private:
    /// Tokens of another language with nothing but space between them share one switch.
    [[nodiscard]] std::size_t group_end(std::size_t begin) const {
        std::size_t end = begin + 1;
        std::size_t bytes = forms_[begin].mnemonics.size();
        if (forms_[begin].table.empty())
            return end;
        while (end < tokens_.size() && forms_[end].table == forms_[begin].table &&
               is_only_space(tokens_[end - 1].after) && is_only_space(tokens_[end].before) &&
               bytes + forms_[end].mnemonics.size() <= longest_group) {
            bytes += forms_[end].mnemonics.size();
            ++end;
        }
        return end;
    }

    [[nodiscard]] std::size_t clause_bytes() const { return current_.text.size() - clause_begin_; }

    void make_room(std::size_t begin, std::size_t end) {
        std::size_t bytes = 32;  // brackets, marks, spaces
        for (std::size_t i = begin; i < end; ++i)
            bytes += tokens_[i].before.size() + tokens_[i].after.size() +
                     std::max(tokens_[i].word.size(), forms_[i].mnemonics.size());
        const int pause = pause_ms(last_mark(current_.text));
        const bool good_place = clause_bytes() > long_clause && pause > 0;
        if (clause_bytes() == 0 || (clause_bytes() + bytes <= longest_clause && !good_place))
            return;
        current_.pause_after_ms = pause;
        cut();
    }

    void cut() {
        if (!is_only_space(current_.text))
            emissions_.push_back(std::move(current_));
        current_ = {};
        length_ = 0;
        clause_begin_ = 0;
    }

    void append(std::string_view clean) {
        // Two tokens can make an opening double bracket together, and a letter after our closing
        // one would be said by its name.
        const bool opens = clean.starts_with('[') && current_.text.ends_with('[');
        const bool touches = current_.text.ends_with("]]") && is_letter(decode_at(clean, 0).value);
        if (opens || touches)
            append_exactly(" ");
        append_exactly(clean);
    }

    void append_space() {
        if (!current_.text.empty() && !current_.text.ends_with(' '))
            append(" ");
    }

    void append_letters(std::size_t index) {
        const Token& token = tokens_[index];
        const std::string text = clean_text(token.before + token.word + token.after);
        std::string_view rest = text;
        while (rest.size() > longest_clause) {  // one word longer than a clause may be
            std::size_t bytes = longest_clause;
            while (bytes > 1 && (static_cast<unsigned char>(rest[bytes]) & 0xC0U) == 0x80U)
                --bytes;
            append_stretch(rest.substr(0, bytes), index);
            cut();
            rest.remove_prefix(bytes);
        }
        append_stretch(rest, index);
    }

    void append_stretch(std::string_view clean, std::size_t index) {
        const std::size_t begin = length_;
        append(clean);
        current_.stretches.push_back({begin, length_, index});
    }

    /// The engine drops a bracket that follows a quotation mark without a space, and wants the name
    /// of a phoneme table to stand alone.
    void append_brackets(std::size_t begin, std::size_t end) {
        append(clean_text(tokens_[begin].before));
        append_space();
        current_.has_phonemes = true;
        const std::string_view table = forms_[begin].table;
        append_exactly("[[");
        if (!table.empty())
            append_exactly("_^_" + std::string(table) + " ");
        for (std::size_t i = begin; i < end; ++i) {
            append_stretch(forms_[i].mnemonics, i);
            if (!table.empty())
                append(" ");
        }
        if (!table.empty())
            append_exactly("_^_" + own_.name);
        append_exactly("]]");
        append(clean_text(tokens_[end - 1].after));
    }

    void append_exactly(std::string_view mark) {
        current_.text += mark;
        length_ += count_code_points(mark);
    }

    const std::vector<Token>& tokens_;
    const OwnTable& own_;
    std::vector<Form> forms_;
    std::vector<Emission> emissions_;
    Emission current_;
    std::size_t length_ = 0;        ///< of the current text in code points
    std::size_t clause_begin_ = 0;  ///< in the current text, in bytes
};

}  // namespace

std::vector<Emission> compose_emissions(const Utterance& utterance, const OwnTable& own) {
    return Composer(utterance, own).compose();
}

std::optional<std::size_t> token_at(const Emission& emission, std::size_t code_point) {
    const auto next = std::upper_bound(
        emission.stretches.begin(), emission.stretches.end(), code_point,
        [](std::size_t position, const Stretch& stretch) { return position < stretch.begin; });
    if (next == emission.stretches.begin())
        return std::nullopt;
    const Stretch& stretch = *(next - 1);
    if (code_point >= stretch.end)
        return std::nullopt;
    return stretch.token;
}

std::string clean_text(std::string_view text) {
    std::string clean;
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint c = decode_at(text, i);
        i += std::max<std::size_t>(c.length, 1);
        if (is_space(c.value))
            clean += ' ';
        else if (c.value == '[' && clean.ends_with('['))
            clean += " [";
        else if (!is_unspeakable(c.value))
            append_utf8(clean, c.value);
    }
    return clean;
}

}  // namespace aloud
